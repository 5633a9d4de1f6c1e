package vn.hdnd.cuulong.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessResourceFailureException;
import vn.hdnd.cuulong.platform.inbox.ParkedEvent.Reason;

class ParkedHealthIndicatorTest {

  private final InMemoryParkedEvents parked = new InMemoryParkedEvents();
  private final ParkedHealthIndicator health = new ParkedHealthIndicator(parked);

  @Test
  void isUpWhileNothingButGapsIsParked() {
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
  void isDownAndNotAnErrorWhileTheStoreIsAway() {
    var away =
        (ParkedEvents)
            Proxy.newProxyInstance(
                ParkedEvents.class.getClassLoader(),
                new Class<?>[] {ParkedEvents.class},
                (proxy, method, arguments) -> {
                  throw new DataAccessResourceFailureException("away");
                });
    assertThat(new ParkedHealthIndicator(away).health().getStatus()).isEqualTo(Status.DOWN);
  }

  private void park(Reason reason) {
    parked.park(
        new ParkedEvent("lamps", LampEvents.dimmed("lamp", 2, 40), reason, "", Instant.EPOCH));
  }
}
