package vn.hdnd.cuulong.platform.observability;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Checks whether the broker answers. While it is away commands continue and their events wait in
 * the outbox, so the service is {@link #DEGRADED}, not down: a gateway that stopped routing to it
 * would refuse work that can be done.
 */
final class BrokerHealthIndicator implements HealthIndicator, AutoCloseable {

  /** The service works, but others do not see its changes yet. */
  static final Status DEGRADED = new Status("DEGRADED", "The broker is away; events wait");

  private final Supplier<Admin> making;
  private final Duration patience;
  private @Nullable Admin made;

  /**
   * @param making creates the client; throws while the broker's host name does not resolve
   */
  BrokerHealthIndicator(Supplier<Admin> making, Duration patience) {
    this.making = making;
    this.patience = patience;
  }

  @Override
  public Health health() {
    try {
      int nodes =
          admin().describeCluster().nodes().get(patience.toMillis(), TimeUnit.MILLISECONDS).size();
      return nodes > 0 ? Health.up().withDetail("nodes", nodes).build() : degraded("no nodes");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return degraded("interrupted");
    } catch (ExecutionException | TimeoutException | KafkaException away) {
      return degraded(away.getClass().getSimpleName());
    }
  }

  private synchronized Admin admin() {
    Admin current = made == null ? making.get() : made;
    made = current;
    return current;
  }

  private static Health degraded(String error) {
    return Health.status(DEGRADED).withDetail("error", error).build();
  }

  @Override
  public synchronized void close() {
    if (made != null) {
      made.close(Duration.ZERO);
    }
  }
}
