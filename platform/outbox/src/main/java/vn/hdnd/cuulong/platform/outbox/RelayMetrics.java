package vn.hdnd.cuulong.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What an operator watches of the relay: how much waits, for how long, and how fast it goes. */
final class RelayMetrics {

  private static final double MILLIS = TimeUnit.SECONDS.toMillis(1);

  private final Clock clock;
  private final Counter relayed;
  private final Timer lag;
  private volatile Backlog backlog = Backlog.NONE;

  RelayMetrics(MeterRegistry meters, Clock clock) {
    this.clock = clock;
    this.relayed = meters.counter("cuulong.relay.events");
    this.lag = meters.timer("cuulong.relay.lag");
    Gauge.builder("cuulong.outbox.depth", () -> backlog.aggregates())
        .description("Aggregates of this relay's shares that had events waiting, last time seen")
        .register(meters);
    Gauge.builder("cuulong.outbox.age.seconds", this::age)
        .description("How long the oldest of them has been waiting")
        .register(meters);
  }

  /** What a sweep found, whether it could relay it or not. */
  void found(Backlog found) {
    backlog = found;
  }

  /** The broker and the journal have the event. */
  void relayed(OutboxEntry event) {
    relayed.increment();
    lag.record(Duration.ofMillis(Math.max(0, clock.millis() - event.time().toEpochMilli())));
  }

  private double age() {
    return backlog.aggregates() == 0 ? 0 : Math.max(0, clock.millis() - backlog.oldest()) / MILLIS;
  }

  /**
   * What waits.
   *
   * @param oldest since when the oldest does, in milliseconds
   */
  record Backlog(long aggregates, long oldest) {

    static final Backlog NONE = new Backlog(0, Long.MAX_VALUE);

    Backlog and(Waiting one) {
      return new Backlog(aggregates + 1, Math.min(oldest, one.since()));
    }
  }
}
