package vn.hdnd.cuulong.platform.store.indexes;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Part of readiness, so that no writes are sent to an instance that cannot accept them yet. */
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
