package vn.hdnd.cuulong.client;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for what comes in its own time. */
public final class Waiting {

  private static final Duration LOOK = Duration.ofMillis(200);

  private Waiting() {}

  /** Whether it came in time; false at once for a thread that is asked to stop. */
  public static boolean until(Duration patience, BooleanSupplier there) {
    long end = System.nanoTime() + patience.toNanos();
    while (!there.getAsBoolean()) {
      if (System.nanoTime() - end >= 0 || Thread.currentThread().isInterrupted()) {
        return false;
      }
      pause(LOOK);
    }
    return true;
  }

  /** Lets time pass. */
  public static void pause(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    for (long left = time.toNanos();
        left > 0 && !Thread.currentThread().isInterrupted();
        left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
