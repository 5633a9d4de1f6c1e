package vn.hdnd.cuulong.platform.outbox;

import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Whether what is stored gets to the broker, as far as it depends on this process: a sweep that
 * does not end, or an event that the broker refuses, is somebody's work. That the broker is away is
 * said elsewhere. Readiness is not touched: commands can be taken for as long as there is room.
 */
final class RelayHealthIndicator extends AbstractHealthIndicator {

  private static final Duration A_SWEEP_TAKES_AT_MOST = Duration.ofMinutes(5);

  private final RelayMetrics metrics;

  RelayHealthIndicator(RelayMetrics metrics) {
    super("The relay does not say how it is");
    this.metrics = metrics;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    boolean goes = metrics.sinceSweep() <= A_SWEEP_TAKES_AT_MOST.toMillis();
    (goes && metrics.refused() == 0 ? health.up() : health.down())
        .withDetail("secondsSinceSweep", metrics.sinceSweep() / 1000)
        .withDetail("refusedAggregates", metrics.refused());
  }
}
