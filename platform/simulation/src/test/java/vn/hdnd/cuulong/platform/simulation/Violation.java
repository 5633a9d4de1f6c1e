package vn.hdnd.cuulong.platform.simulation;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import org.jspecify.annotations.Nullable;

/** A promise that was not kept. An error, so that no code under test takes it for a fault. */
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
