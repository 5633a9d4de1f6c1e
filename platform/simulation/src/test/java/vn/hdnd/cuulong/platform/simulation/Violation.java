package vn.hdnd.cuulong.platform.simulation;

/** A promise that was not kept. An error, so that no code under test takes it for a fault. */
final class Violation extends Error {

  private static final long serialVersionUID = 1;

  Violation(String what) {
    super(what);
  }

  static void unless(boolean kept, String what, Object... of) {
    if (!kept) {
      throw new Violation(what.formatted(of));
    }
  }
}
