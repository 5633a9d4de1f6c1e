package vn.hdnd.cuulong.platform.schedule;

import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.hdnd.cuulong.platform.leases.Leases;

/** The schedule of one instance as its configuration wires it, but for its thread. */
public final class DuePath {

  private static final Duration LEASE = Duration.ofSeconds(15);

  /** Short pauses and few tries, so that a run meets all of them. */
  private static final ScheduleProperties PACES =
      new ScheduleProperties(
          Duration.ofSeconds(1),
          LEASE,
          Duration.ofSeconds(2),
          4,
          Duration.ofMillis(200),
          Duration.ofSeconds(1));

  private final DueStore store;
  private final Leases leases;
  private final DueRound round;
  private final Clock clock;

  public DuePath(DueRule rule, MongoOperations mongo, Clock clock, String owner) {
    this.store = new DueStore(mongo);
    this.leases = new Leases(mongo, "schedule", clock, LEASE, owner);
    this.clock = clock;
    var metrics = new ScheduleMetrics(new CompositeMeterRegistry());
    this.round = new DueRound(List.of(rule), store, leases, clock, PACES, metrics);
  }

  public void put(DueWork work) {
    store.put(work);
  }

  /** One look; the leases are renewed first if it is time to. */
  public void look(boolean renewing) {
    if (renewing) {
      leases.renew();
    }
    var _ = round.run(() -> true);
  }

  /** What an operator does. */
  public void retry(DueWork work) {
    var _ = store.retry(work.rule(), work.aggregate(), clock.instant());
  }
}
