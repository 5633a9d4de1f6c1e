package vn.hdnd.cuulong.platform.inbox.table;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Checks whether every table was read once, by this process or an earlier one. Until then the
 * service works without their content, so it is degraded and not down.
 */
final class TablesHealthIndicator implements HealthIndicator {

  private final TopicTables tables;

  TablesHealthIndicator(TopicTables tables) {
    this.tables = tables;
  }

  @Override
  public Health health() {
    List<String> empty = tables.empty();
    return empty.isEmpty()
        ? Health.up().build()
        : Health.status(new Status("DEGRADED", "Not read yet")).withDetail("empty", empty).build();
  }
}
