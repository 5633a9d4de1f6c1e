package vn.hdnd.cuulong.bench.peers.load;

import java.util.HashMap;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** What the reader has seen so far. */
final class Sightings {

  private static final int DIGITS = 3;

  private final Map<String, Trail> trails = new HashMap<>();
  private final Histogram lag = new Histogram(DIGITS);
  private long lagFrom = Long.MAX_VALUE;
  private long events;
  private long lastAt;
  private Faults faults = Faults.NONE;

  /** Records an event that was read at a moment of the process's nanosecond clock. */
  synchronized void see(byte[] value, long at) {
    Change change = Changes.read(value);
    Trail trail = trails.computeIfAbsent(change.lamp(), any -> new Trail());
    switch (trail.see(change.sequence())) {
      case REPEATED -> faults = faults.withRepeat();
      case SWAPPED -> {
        faults = faults.withSwap();
        first(change, at);
      }
      case IN_ORDER -> first(change, at);
    }
    if (value.length != Changes.BYTES) {
      faults = faults.withMissized();
    }
  }

  private synchronized void first(Change change, long at) {
    events++;
    lastAt = at;
    if (change.asked() >= lagFrom) {
      lag.recordValue(Math.max(0, at - change.asked()));
    }
  }

  /** Records the lag of commands sent from this moment on. */
  synchronized void keepLagFrom(long moment) {
    lagFrom = moment;
  }

  /** Returns the number of distinct events. */
  synchronized long events() {
    return events;
  }

  /** Returns when the last of them was first seen. */
  synchronized long lastAt() {
    return lastAt;
  }

  synchronized Faults faults() {
    return faults;
  }

  synchronized double lagMillis(double percentile) {
    return lag.getValueAtPercentile(percentile) / 1e6;
  }

  /**
   * Irregularities that a reader may see.
   *
   * @param repeats events seen again
   * @param swaps events seen after a later one of their lamp
   * @param missized events of another length than agreed
   */
  record Faults(long repeats, long swaps, long missized) {

    static final Faults NONE = new Faults(0, 0, 0);

    Faults withRepeat() {
      return new Faults(repeats + 1, swaps, missized);
    }

    Faults withSwap() {
      return new Faults(repeats, swaps + 1, missized);
    }

    Faults withMissized() {
      return new Faults(repeats, swaps, missized + 1);
    }
  }
}
