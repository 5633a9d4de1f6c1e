package vn.hdnd.cuulong.faults.system;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The system's own commands. */
public final class Tool {

  private Tool() {}

  /** Runs a command to its end and tells whether it succeeded. */
  public static boolean run(String... words) {
    try {
      Process process =
          new ProcessBuilder(words)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
