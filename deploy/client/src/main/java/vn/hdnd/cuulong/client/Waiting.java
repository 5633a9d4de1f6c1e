package vn.hdnd.cuulong.client;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for conditions. */
public final class Waiting {

  private static final Duration LOOK = Duration.ofMillis(200);

  private Waiting() {}

  /**
   * Tells whether the condition became true in time; returns false at once if the thread is asked
   * to stop.
   */
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

  /** Pauses this thread. */
  public static void pause(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    for (long left = time.toNanos();
        left > 0 && !Thread.currentThread().isInterrupted();
        left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
