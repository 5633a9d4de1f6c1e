package vn.hdnd.cuulong.platform.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import vn.hdnd.cuulong.platform.inbox.ParkedEvent.Reason;

/**
 * Says how many events are parked. A poison event makes the service's health DOWN, so that somebody
 * looks, and so does a gap that does not close by itself. Events of a version that this release
 * does not know wait for the end of the upgrade: DEGRADED. Readiness is not touched by any of them,
 * since all other aggregates go on.
 */
final class ParkedHealthIndicator extends AbstractHealthIndicator {

  private static final Duration A_GAP_CLOSES_WITHIN = Duration.ofMinutes(10);

  private final ParkedEvents parked;
  private final Clock clock;

  ParkedHealthIndicator(ParkedEvents parked, Clock clock) {
    super("What is parked cannot be counted");
    this.parked = parked;
    this.clock = clock;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    long poison = parked.count(Reason.POISON);
    Optional<Instant> gapSince = parked.oldest(Reason.GAP);
    boolean gapStays =
        gapSince.filter(clock.instant().minus(A_GAP_CLOSES_WITHIN)::isAfter).isPresent();
    long ofLaterVersions = parked.count(Reason.VERSION);
    health
        .status(status(poison > 0 || gapStays, ofLaterVersions > 0))
        .withDetail("poison", poison)
        .withDetail("ofLaterVersions", ofLaterVersions)
        .withDetail("gaps", parked.count(Reason.GAP));
    gapSince.ifPresent(since -> health.withDetail("oldestGap", since.toString()));
  }

  private static Status status(boolean down, boolean waitsForAnUpgrade) {
    if (down) {
      return Status.DOWN;
    }
    return waitsForAnUpgrade
        ? new Status("DEGRADED", "Waits for a release that knows a version")
        : Status.UP;
  }
}
