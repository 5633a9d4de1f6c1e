package vn.hdnd.cuulong.regional.statistics.messaging;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.streams.KafkaStreams;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import vn.hdnd.cuulong.platform.inbox.streams.WaitingCount;
import vn.hdnd.cuulong.regional.statistics.messaging.FactReading.Reason;
import vn.hdnd.cuulong.regional.streams.StreamFailures;

/**
 * Checks whether the figures are up to date and complete: a thread that dies repeatedly, or an
 * event that could not be counted, makes it DOWN, so that somebody acts. While an event waits for a
 * program that knows its version, it is DEGRADED: that program takes it by itself. Computed figures
 * can still be read, so it is not part of readiness.
 */
final class StatisticsHealthIndicator implements HealthIndicator {

  private static final Status DEGRADED =
      new Status("DEGRADED", "Events wait for a newer program of this service");

  private final Supplier<Optional<KafkaStreams.State>> state;
  private final StreamFailures failures;
  private final PassedOverCounts passedOver;
  private final WaitingCount waiting;

  StatisticsHealthIndicator(
      Supplier<Optional<KafkaStreams.State>> state,
      StreamFailures failures,
      PassedOverCounts passedOver,
      WaitingCount waiting) {
    this.state = state;
    this.failures = failures;
    this.passedOver = passedOver;
    this.waiting = waiting;
  }

  @Override
  public Health health() {
    Optional<KafkaStreams.State> now = state.get();
    Optional<StreamFailures.Failure> failure = failures.recent();
    long unreadable = passedOver.of(Reason.UNREADABLE);
    boolean well =
        now.filter(KafkaStreams.State::isRunningOrRebalancing).isPresent()
            && failure.isEmpty()
            && unreadable == 0;
    Health.Builder health =
        !well ? Health.down() : waiting.now() == 0 ? Health.up() : Health.status(DEGRADED);
    now.ifPresent(each -> health.withDetail("state", each.name()));
    failure.ifPresent(each -> health.withDetail("failedAt", each.at().toString()));
    failure.ifPresent(each -> health.withDetail("failure", each.kind()));
    return health
        .withDetail("failures", failures.count())
        .withDetail("unreadable", unreadable)
        .withDetail("waiting", waiting.now())
        .build();
  }
}
