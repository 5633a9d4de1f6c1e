package vn.hdnd.cuulong.platform.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Says what is parked and what is overdue. Parked work makes the service's health DOWN, so that
 * somebody looks, and so does work that nobody tries; readiness is not touched by either.
 */
final class ScheduleHealthIndicator extends AbstractHealthIndicator {

  private static final Duration IS_TRIED_WITHIN = Duration.ofMinutes(10);

  private final DueStore store;
  private final Clock clock;

  ScheduleHealthIndicator(DueStore store, Clock clock) {
    super("What is due cannot be counted");
    this.store = store;
    this.clock = clock;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    long parked = store.countParked();
    Optional<Instant> oldest = store.oldest().filter(clock.instant()::isAfter);
    boolean stands = oldest.filter(clock.instant().minus(IS_TRIED_WITHIN)::isAfter).isPresent();
    (parked == 0 && !stands ? health.up() : health.down()).withDetail("parked", parked);
    oldest.ifPresent(since -> health.withDetail("overdueSince", since.toString()));
  }
}
