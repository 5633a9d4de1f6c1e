package vn.hdnd.cuulong.platform.observability;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Whether the broker answers. While it is away commands go on and their events wait in the outbox,
 * so the service is {@link #DEGRADED}, not down: a door that closed on it would refuse work that
 * can be done.
 */
final class BrokerHealthIndicator implements HealthIndicator, AutoCloseable {

  /** Works, but what it does is not seen by others yet. */
  static final Status DEGRADED = new Status("DEGRADED", "The broker is away; events wait");

  private final Admin admin;
  private final Duration patience;

  BrokerHealthIndicator(Admin admin, Duration patience) {
    this.admin = admin;
    this.patience = patience;
  }

  @Override
  public Health health() {
    try {
      int nodes =
          admin.describeCluster().nodes().get(patience.toMillis(), TimeUnit.MILLISECONDS).size();
      return nodes > 0 ? Health.up().withDetail("nodes", nodes).build() : degraded("no nodes");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return degraded("interrupted");
    } catch (ExecutionException | TimeoutException away) {
      return degraded(away.getClass().getSimpleName());
    }
  }

  private static Health degraded(String error) {
    return Health.status(DEGRADED).withDetail("error", error).build();
  }

  @Override
  public void close() {
    admin.close(Duration.ZERO);
  }
}
