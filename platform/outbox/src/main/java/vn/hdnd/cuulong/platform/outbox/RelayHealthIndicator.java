package vn.hdnd.cuulong.platform.outbox;

import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Checks whether stored events reach the broker, as far as that depends on this process: for a
 * sweep that does not end, or an event that the broker refuses, somebody has to act. Another
 * indicator reports that the broker is away. Readiness is not affected, because commands can be
 * accepted while there is room.
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
