package vn.hdnd.cuulong.platform.store.indexes;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Part of readiness: an instance that cannot take writes yet is not sent any. */
final class UniqueIndexHealthIndicator implements HealthIndicator {

  private final IndexStates states;

  UniqueIndexHealthIndicator(IndexStates states) {
    this.states = states;
  }

  @Override
  public Health health() {
    return states.missingUnique().isEmpty() ? Health.up().build() : Health.outOfService().build();
  }
}
