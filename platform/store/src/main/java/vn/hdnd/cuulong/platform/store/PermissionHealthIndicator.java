package vn.hdnd.cuulong.platform.store;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * DOWN while the store denies a permission to this service's account; an operator has to grant it.
 */
final class PermissionHealthIndicator implements HealthIndicator {

  private final PermissionAlarm alarm;

  PermissionHealthIndicator(PermissionAlarm alarm) {
    this.alarm = alarm;
  }

  @Override
  public Health health() {
    return alarm.isRaised()
        ? Health.down().withDetail("error", "not permitted; see the log").build()
        : Health.up().build();
  }
}
