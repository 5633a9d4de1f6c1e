package vn.hdnd.cuulong.platform.events;

/**
 * A command that can be given to an aggregate that is there. One enum lists those of one aggregate,
 * and the aggregate says of each whether its state takes it, by the same rules that decide: a rule
 * that also depends on what the command says is asked only then.
 */
public interface Action {

  /** The name of the command's operation in the OpenAPI document; stable. */
  String operation();
}
