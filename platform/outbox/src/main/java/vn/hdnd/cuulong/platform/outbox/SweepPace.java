package vn.hdnd.cuulong.platform.outbox;

import java.time.Duration;

/**
 * Decides when the next sweep is due: soon while there is work; less and less often, up to a limit,
 * while nothing waits and no other instance can have stored events.
 */
final class SweepPace {

  private final Duration soon;
  private final Duration late;
  private Duration interval;
  private long next = System.nanoTime();

  SweepPace(OutboxProperties properties) {
    this.soon = properties.sweepInterval();
    Duration third = properties.leaseDuration().dividedBy(3);
    this.late = third.compareTo(soon) > 0 ? third : soon;
    this.interval = soon;
  }

  boolean isDue() {
    return System.nanoTime() - next >= 0;
  }

  /** Returns the time until the next sweep. */
  Duration left() {
    return Duration.ofNanos(Math.max(1, next - System.nanoTime()));
  }

  /** Records that a sweep begins. */
  void begin() {
    next = System.nanoTime() + soon.toNanos();
  }

  /** Records that the sweep found no work. */
  void wasQuiet() {
    Duration doubled = interval.multipliedBy(2);
    interval = doubled.compareTo(late) < 0 ? doubled : late;
    next = System.nanoTime() + interval.toNanos();
  }

  /** Records that there is work. */
  void hurry() {
    interval = soon;
    long soonest = System.nanoTime() + soon.toNanos();
    next = next - soonest < 0 ? next : soonest;
  }
}
