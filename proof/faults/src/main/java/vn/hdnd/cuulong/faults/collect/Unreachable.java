package vn.hdnd.cuulong.faults.collect;

/** A repaired part of the system does not answer. */
final class Unreachable extends RuntimeException {

  private static final long serialVersionUID = 1;

  Unreachable(String what, Throwable reason) {
    super(what + " does not answer: " + reason, reason);
  }

  Unreachable(String what) {
    super(what);
  }
}
