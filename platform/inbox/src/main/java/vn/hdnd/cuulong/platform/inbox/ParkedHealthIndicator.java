package vn.hdnd.cuulong.platform.inbox;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import vn.hdnd.cuulong.platform.inbox.ParkedEvent.Reason;

/**
 * Says how many events are parked. A poison event makes the service's health DOWN, so that somebody
 * looks; readiness is not touched by it, since all other aggregates go on.
 */
final class ParkedHealthIndicator extends AbstractHealthIndicator {

  private final ParkedEvents parked;

  ParkedHealthIndicator(ParkedEvents parked) {
    super("What is parked cannot be counted");
    this.parked = parked;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    long poison = parked.count(Reason.POISON);
    long gaps = parked.count(Reason.GAP);
    (poison == 0 ? health.up() : health.down())
        .withDetail("poison", poison)
        .withDetail("gaps", gaps);
  }
}
