package vn.hdnd.cuulong.platform.store.indexes;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * DOWN while an index cannot be built, because somebody has to act; DEGRADED while one is being
 * built or awaited, because some lists are slow then. The log, the ledger and a gauge name it.
 */
final class IndexHealthIndicator implements HealthIndicator {

  private static final Status DEGRADED = new Status("DEGRADED", "An index is being built");

  private final IndexStates states;

  IndexHealthIndicator(IndexStates states) {
    this.states = states;
  }

  @Override
  public Health health() {
    List<DeclaredIndex> failed = states.in(IndexState.FAILED);
    List<DeclaredIndex> missing =
        states.declared().stream().filter(each -> !states.isThere(each)).toList();
    Health.Builder health =
        !failed.isEmpty()
            ? Health.down()
            : missing.isEmpty() ? Health.up() : Health.status(DEGRADED);
    return health
        .withDetail("building", names(states.in(IndexState.BUILDING)))
        .withDetail("missing", names(missing))
        .withDetail("failed", names(failed))
        .build();
  }

  private static List<String> names(List<DeclaredIndex> indexes) {
    return indexes.stream().map(each -> each.collection() + '/' + each.name()).toList();
  }
}
