package vn.hdnd.cuulong.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import vn.hdnd.cuulong.platform.commands.OutboxEntry;
import vn.hdnd.cuulong.platform.commands.Waiting;

/** The relay's metrics for operators: how many events wait, for how long, and the throughput. */
final class RelayMetrics {

  private static final double MILLIS = TimeUnit.SECONDS.toMillis(1);

  private final Clock clock;
  private final Counter relayed;
  private final Timer lag;
  private final AtomicInteger refused = new AtomicInteger();
  private volatile Backlog backlog = Backlog.NONE;
  private volatile long swept;

  RelayMetrics(MeterRegistry meters, Clock clock) {
    this.clock = clock;
    this.swept = clock.millis();
    this.relayed = meters.counter("cuulong.relay.events");
    this.lag = meters.timer("cuulong.relay.lag");
    Gauge.builder("cuulong.outbox.depth", () -> backlog.aggregates())
        .description("Aggregates of this relay's shares that had events waiting, last time seen")
        .register(meters);
    Gauge.builder("cuulong.outbox.swept.seconds", () -> sinceSweep() / MILLIS)
        .description("How long ago the last sweep ended that went through all that waits")
        .register(meters);
    Gauge.builder("cuulong.relay.refused.aggregates", refused::get)
        .description("Aggregates whose next event the broker refuses, so that they stand still")
        .register(meters);
    Gauge.builder("cuulong.outbox.age.seconds", this::age)
        .description("How long the oldest of them has been waiting")
        .register(meters);
  }

  /** Records what a sweep found, whether it could relay it or not. */
  void found(Backlog found, int refusedAggregates) {
    backlog = found;
    refused.set(refusedAggregates);
    swept = clock.millis();
  }

  /** Returns the number of aggregates whose next event the broker refused, as of the last sweep. */
  int refused() {
    return refused.get();
  }

  /** Returns the milliseconds since a sweep ended. */
  long sinceSweep() {
    return Math.max(0, clock.millis() - swept);
  }

  /** Records an event that the broker and the journal have. */
  void relayed(OutboxEntry event) {
    relayed.increment();
    lag.record(Duration.ofMillis(Math.max(0, clock.millis() - event.time().toEpochMilli())));
  }

  private double age() {
    return backlog.aggregates() == 0 ? 0 : Math.max(0, clock.millis() - backlog.oldest()) / MILLIS;
  }

  /**
   * The waiting events.
   *
   * @param oldest since when the oldest waits, in milliseconds
   */
  record Backlog(long aggregates, long oldest) {

    static final Backlog NONE = new Backlog(0, Long.MAX_VALUE);

    Backlog and(Waiting one) {
      return new Backlog(aggregates + 1, Math.min(oldest, one.since()));
    }
  }
}
