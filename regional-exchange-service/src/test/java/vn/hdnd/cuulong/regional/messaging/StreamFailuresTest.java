package vn.hdnd.cuulong.regional.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.regional.streams.StreamFailures;
import vn.hdnd.cuulong.regional.streams.StreamFailures.Failure;

class StreamFailuresTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
  private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
  private final StreamFailures failures = new StreamFailures(clock);

  @Test
  void knowsOfNoneAtFirst() {
    assertThat(failures.count()).isZero();
    assertThat(failures.recent()).isEmpty();
  }

  @Test
  void letsAnotherThreadTakeOverAndKeepsWhatTheFirstDiedOf() {
    assertThat(
            RegionalStreamsConfiguration.afterFailure(
                new IllegalStateException("personal"), failures, Duration.ZERO))
        .isEqualTo(StreamThreadExceptionResponse.REPLACE_THREAD);

    assertThat(failures.count()).isEqualTo(1);
    assertThat(failures.recent()).contains(new Failure(NOON, "IllegalStateException"));
  }

  @Test
  void callsTheLastOneRecentForAMinute() {
    failures.note(new IllegalStateException());
    now.set(NOON.plusSeconds(30));
    failures.note(new IllegalArgumentException());

    now.set(NOON.plusSeconds(89));
    assertThat(failures.recent()).map(Failure::kind).contains("IllegalArgumentException");
    now.set(NOON.plusSeconds(90));
    assertThat(failures.recent()).isEmpty();
    assertThat(failures.count()).isEqualTo(2);
  }
}
