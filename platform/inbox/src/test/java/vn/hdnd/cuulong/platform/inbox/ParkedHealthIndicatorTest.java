package vn.hdnd.cuulong.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessResourceFailureException;
import vn.hdnd.cuulong.platform.inbox.ParkedEvent.Reason;

class ParkedHealthIndicatorTest {

  private final InMemoryParkedEvents parked = new InMemoryParkedEvents();
  private final ParkedHealthIndicator health = health(Instant.EPOCH.plusSeconds(600));

  @Test
  void isDownWhenAGapDoesNotClose() {
    park(Reason.GAP);
    assertThat(health(Instant.EPOCH.plusSeconds(601)).health().getStatus()).isEqualTo(Status.DOWN);
  }

  @Test
  void isUpWhileNothingButFreshGapsIsParked() {
    park(Reason.GAP);
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    assertThat(health.health().getDetails()).containsEntry("gaps", 1L);
  }

  @Test
  void isDownWhileAPoisonIsParked() {
    park(Reason.POISON);
    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
  }

  @Test
  void isDegradedWhileAnEventWaitsForTheEndOfAnUpgrade() {
    park(Reason.VERSION);
    var late = health(Instant.EPOCH.plusSeconds(100_000)).health();
    assertThat(late.getStatus().getCode()).isEqualTo("DEGRADED");
    assertThat(late.getDetails()).containsEntry("ofLaterVersions", 1L);
  }

  @Test
  void isDownAndNotAnErrorWhileTheStoreIsAway() {
    var away =
        (ParkedEvents)
            Proxy.newProxyInstance(
                ParkedEvents.class.getClassLoader(),
                new Class<?>[] {ParkedEvents.class},
                (proxy, method, arguments) -> {
                  throw new DataAccessResourceFailureException("away");
                });
    assertThat(new ParkedHealthIndicator(away, Clock.systemUTC()).health().getStatus())
        .isEqualTo(Status.DOWN);
  }

  private ParkedHealthIndicator health(Instant now) {
    return new ParkedHealthIndicator(parked, Clock.fixed(now, ZoneOffset.UTC));
  }

  private void park(Reason reason) {
    parked.park(
        new ParkedEvent("lamps", LampEvents.dimmed("lamp", 2, 40), reason, "", Instant.EPOCH));
  }
}
