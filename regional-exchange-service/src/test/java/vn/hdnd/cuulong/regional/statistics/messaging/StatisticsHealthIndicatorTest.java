package vn.hdnd.cuulong.regional.statistics.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.apache.kafka.streams.KafkaStreams.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import vn.hdnd.cuulong.platform.inbox.streams.WaitingCount;
import vn.hdnd.cuulong.regional.statistics.messaging.FactReading.Reason;
import vn.hdnd.cuulong.regional.streams.StreamFailures;

class StatisticsHealthIndicatorTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final StreamFailures failures = new StreamFailures(Clock.fixed(NOON, ZoneOffset.UTC));
  private final PassedOverCounts passedOver = new PassedOverCounts(meters);
  private final WaitingCount waiting = new WaitingCount();

  @Test
  void isUpWhileTheStreamsRun() {
    for (State state : new State[] {State.RUNNING, State.REBALANCING}) {
      assertThat(health(state).getStatus()).isEqualTo(Status.UP);
      assertThat(health(state).getDetails()).containsEntry("state", state.name());
    }
  }

  @Test
  void isDownWhileTheyDoNot() {
    assertThat(health(null).getStatus()).isEqualTo(Status.DOWN);
    assertThat(health(State.ERROR).getStatus()).isEqualTo(Status.DOWN);
  }

  @Test
  void isDownWhileAThreadHasJustDied() {
    failures.note(new IllegalStateException("personal"));

    Health health = health(State.RUNNING);
    assertThat(health.getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.getDetails())
        .containsEntry("failures", 1L)
        .containsEntry("failure", "IllegalStateException")
        .containsEntry("failedAt", NOON.toString());
  }

  @Test
  void isDownOnceAnEventCouldNotBeCounted() {
    passedOver.add(Reason.UNREADABLE);

    assertThat(health(State.RUNNING).getStatus()).isEqualTo(Status.DOWN);
    assertThat(health(State.RUNNING).getDetails()).containsEntry("unreadable", 1L);
  }

  @Test
  void isDegradedWhileAnEventWaitsForANewerProgram() {
    waiting.add(2);
    assertThat(health(State.RUNNING).getStatus().getCode()).isEqualTo("DEGRADED");
    assertThat(health(State.RUNNING).getDetails()).containsEntry("waiting", 2L);
    assertThat(health(State.ERROR).getStatus()).isEqualTo(Status.DOWN);

    waiting.add(-2);
    assertThat(health(State.RUNNING).getStatus()).isEqualTo(Status.UP);
  }

  @ParameterizedTest
  @EnumSource(
      value = Reason.class,
      names = {"NO_EVENT", "OTHER_TYPE", "REPEATED", "AHEAD"})
  void staysUpWhenWhatItDoesNotReadIsPassedOver(Reason reason) {
    passedOver.add(reason);

    assertThat(health(State.RUNNING).getStatus()).isEqualTo(Status.UP);
    assertThat(
            meters
                .get("cuulong.statistics.passed.over")
                .tag("reason", reason.name().toLowerCase(Locale.ROOT))
                .functionCounter()
                .count())
        .isEqualTo(1);
  }

  private Health health(@Nullable State state) {
    return new StatisticsHealthIndicator(
            () -> Optional.ofNullable(state), failures, passedOver, waiting)
        .health();
  }
}
