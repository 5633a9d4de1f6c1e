package vn.hdnd.cuulong.platform.events;

/**
 * Small facts for whoever gave a command, such as a number that was given: a record of the use
 * case, whose components become the fields of a JSON object.
 */
public interface Answer {

  /** Nothing beyond that it was done. */
  Answer NONE = new None();

  /** See {@link #NONE}. */
  record None() implements Answer {}
}
