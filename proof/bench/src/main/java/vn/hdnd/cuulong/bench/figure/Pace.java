package vn.hdnd.cuulong.bench.figure;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Repeats a step at fixed intervals, however long the last one took. */
final class Pace {

  /** One repetition. */
  @FunctionalInterface
  interface Step {
    void run(int number) throws Exception;
  }

  private Pace() {}

  static int run(int perSecond, Duration time, Step step) throws Exception {
    int count = Math.toIntExact(time.toSeconds() * perSecond);
    long began = System.nanoTime();
    for (int i = 0; i < count; i++) {
      long due = began + i * 1_000_000_000L / perSecond;
      for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      step.run(i);
    }
    return count;
  }
}
