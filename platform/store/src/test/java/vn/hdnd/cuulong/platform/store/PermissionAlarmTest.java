package vn.hdnd.cuulong.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ServerAddress;
import com.mongodb.connection.ClusterId;
import com.mongodb.connection.ConnectionDescription;
import com.mongodb.connection.ServerId;
import com.mongodb.event.CommandFailedEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class PermissionAlarmTest {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final SteppedClock clock = new SteppedClock();
  private final PermissionAlarm alarm = new PermissionAlarm(meters, clock);
  private final PermissionHealthIndicator health = new PermissionHealthIndicator(alarm);

  @Test
  void isDownAndCountsWhereTheStorePermitsNothing() {
    alarm.commandFailed(failed("update", 13));
    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(meters.counter("cuulong.store.not.permitted", "command", "update").count())
        .isEqualTo(1);
  }

  @Test
  void endsByItselfWhenNothingIsRefusedAnyMore() {
    alarm.commandFailed(failed("update", 13));
    clock.now = clock.now.plus(Duration.ofMinutes(10));
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void isNotRaisedByAnyOtherFailure() {
    alarm.commandFailed(failed("update", 91));
    alarm.commandFailed(failed("insert", 11000));
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
  }

  private static CommandFailedEvent failed(String command, int code) {
    var server = new ServerId(new ClusterId(), new ServerAddress());
    return new CommandFailedEvent(
        null, 1, 1, new ConnectionDescription(server), "db", command, 1, Failed.command(code, "?"));
  }

  private static final class SteppedClock extends Clock {
    private Instant now = Instant.parse("2026-11-30T08:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
