package vn.hdnd.cuulong.platform.events;

/**
 * Small facts for the caller of a command, such as an assigned number: a record of the use case,
 * whose components become the fields of a JSON object.
 */
public interface Answer {

  /** Says only that the command was done. */
  Answer NONE = new None();

  /** See {@link #NONE}. */
  record None() implements Answer {}
}
