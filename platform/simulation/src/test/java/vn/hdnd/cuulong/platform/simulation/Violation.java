package vn.hdnd.cuulong.platform.simulation;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import org.jspecify.annotations.Nullable;

/** A broken promise. It is an Error, so that no code under test treats it as a fault. */
final class Violation extends Error {

  private static final long serialVersionUID = 1;

  Violation(String what) {
    super(what);
  }

  @FormatMethod
  static void unless(boolean kept, @FormatString String what, @Nullable Object... of) {
    if (!kept) {
      throw new Violation(what.formatted(of));
    }
  }
}
