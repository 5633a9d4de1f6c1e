package vn.hdnd.cuulong.demo.readback;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Reads again and again until the region has caught up with the commands. */
final class CatchingUp<T> {

  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final Supplier<T> reading;
  private final Predicate<T> complete;

  CatchingUp(Supplier<T> reading, Predicate<T> complete) {
    this.reading = reading;
    this.complete = complete;
  }

  /**
   * Returns the last reading: the complete one, or the one at the end of the time limit without a
   * change.
   */
  T within(Duration limit) throws InterruptedException {
    T read = reading.get();
    long changed = System.nanoTime();
    while (!complete.test(read) && System.nanoTime() - changed < limit.toNanos()) {
      Thread.sleep(PAUSE);
      T again = reading.get();
      changed = again.equals(read) ? changed : System.nanoTime();
      read = again;
    }
    return read;
  }
}
