package vn.hdnd.cuulong.faults.collect;

/** What should be there again does not answer. */
final class Unreachable extends RuntimeException {

  private static final long serialVersionUID = 1;

  Unreachable(String what, Throwable reason) {
    super(what + " does not answer: " + reason, reason);
  }

  Unreachable(String what) {
    super(what);
  }
}
