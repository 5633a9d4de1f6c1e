package vn.hdnd.cuulong.platform.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.hdnd.cuulong.platform.leases.Leases;
import vn.hdnd.cuulong.platform.testkit.parts.LocalStore;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.platform.testkit.parts.SettableClock;
import vn.hdnd.cuulong.platform.testkit.surface.MongoSurface;

/** Due work on a real store, with two instances. */
class ScheduleIT {

  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final String RULE = "reminder";

  private final MongoClient client = MongoSurface.client(LocalStore.connectionString());
  private final MongoTemplate mongo = new MongoTemplate(client, RealParts.database());
  private final DueStore store = new DueStore(mongo);
  private final SettableClock clock = new SettableClock();
  private final ScheduleProperties properties = ScheduleProperties.defaults();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final List<DueWork> fired = new CopyOnWriteArrayList<>();
  private final AtomicReference<Fired> answer = new AtomicReference<>(Fired.done());
  private final List<ScheduleLoop> loops = new ArrayList<>();
  private final Instance one = new Instance("one");
  private final Instance two = new Instance("two");

  /** What one process of a service has of the schedule, but for its thread. */
  private final class Instance {
    private final Leases leases;
    private final DueRound round;

    Instance(String name) {
      leases = new Leases(mongo, "schedule", clock, LEASE, name);
      round = round(leases, clock);
    }

    Optional<Instant> look() {
      leases.renew();
      return round.run(() -> true);
    }
  }

  /** Notes what falls due, and answers what the test wants. */
  private final class Reminding implements DueRule {
    @Override
    public String name() {
      return RULE;
    }

    @Override
    public Fired fire(DueWork work) {
      fired.add(work);
      return answer.get();
    }
  }

  @AfterEach
  void drop() {
    loops.forEach(ScheduleLoop::stop);
    mongo.getDb().drop();
    client.close();
  }

  @Test
  void firesWhatIsDueAndNothingElse() {
    put("now", clock.instant());
    put("later", clock.instant().plusSeconds(60));

    assertThat(one.look()).contains(clock.instant().plusSeconds(60));

    assertThat(fired).extracting(DueWork::aggregate).containsExactly("now");
  }

  @Test
  void sharesTheWorkBetweenTwoInstancesAndFiresEachOnce() {
    one.look();
    two.look();
    one.look();
    two.look();
    IntStream.range(0, 40).forEach(i -> put("a" + i, clock.instant()));

    one.look();
    int byOne = fired.size();
    two.look();
    one.look();

    assertThat(byOne).isBetween(1, 39);
    assertThat(fired).extracting(DueWork::aggregate).hasSize(40).doesNotHaveDuplicates();
  }

  @Test
  void catchesUpAfterADowntimeTheEarliestFirst() {
    put("b", clock.instant().plusSeconds(20));
    put("a", clock.instant().plusSeconds(10));
    clock.forward(Duration.ofDays(3));

    one.look();

    assertThat(fired).extracting(DueWork::aggregate).containsExactly("a", "b");
  }

  @Test
  void takesOverWhatAnInstanceLeftBehindInTheMiddle() {
    DueWork work = put("a", clock.instant());
    one.leases.renew();
    DueEntry entry = store.due(one.leases.shares(), List.of(RULE), clock.instant(), 1).getFirst();
    assertThat(store.begin(entry, 1, clock.instant().plusSeconds(61))).isPresent();

    clock.forward(LEASE.plusMillis(1));
    two.look();
    assertThat(fired).isEmpty();
    clock.forward(LEASE.plusSeconds(2));
    two.look();

    assertThat(fired).containsExactly(work);
    assertThat(store.oldest()).isEmpty();
  }

  @Test
  void letsATryThatWasOvertakenSettleNothing() {
    put("a", clock.instant());
    one.leases.renew();
    DueEntry entry = store.due(one.leases.shares(), List.of(RULE), clock.instant(), 1).getFirst();
    DueEntry first = store.begin(entry, 1, clock.instant()).orElseThrow();
    DueEntry waiting = store.due(one.leases.shares(), List.of(RULE), clock.instant(), 1).getFirst();
    DueEntry second = store.begin(waiting, 2, clock.instant()).orElseThrow();

    store.park(first, "late");
    store.done(first);
    assertThat(store.begin(waiting, 2, clock.instant())).isEmpty();
    assertThat(store.countParked()).isZero();
    assertThat(store.oldest()).contains(clock.instant());

    store.failed(second, "away", clock.instant());
    DueEntry failed = store.due(one.leases.shares(), List.of(RULE), clock.instant(), 1).getFirst();
    assertThat(store.begin(failed, 1, clock.instant())).as("under an older lease").isEmpty();
  }

  @Test
  void isMovedByPuttingItAgain() {
    put("a", clock.instant());
    put("a", clock.instant().plusSeconds(60));

    one.look();

    assertThat(fired).isEmpty();
    assertThat(store.oldest()).contains(clock.instant().plusSeconds(60));
  }

  @Test
  void triesAgainLaterAndLaterThenParksAndTellsUntilAnOperatorRetries() {
    put("a", clock.instant());
    answer.set(new Fired.Failed("away"));
    var pauses = new ArrayList<Duration>();
    for (int i = 1; i < properties.attempts(); i++) {
      Instant next = one.look().orElseThrow();
      pauses.add(Duration.between(clock.instant(), next));
      clock.forward(pauses.getLast());
    }
    assertThat(pauses)
        .isSorted()
        .startsWith(Duration.ofSeconds(1), Duration.ofSeconds(2))
        .endsWith(properties.slowestRetry());
    assertThat(health().getStatus()).isEqualTo(Status.UP);

    assertThat(one.look()).isEmpty();
    assertThat(health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(store.parked(null, 10)).extracting(DueEntry::error).containsExactly("away");
    assertThat(store.parked("another-council", 10)).isEmpty();

    answer.set(Fired.done());
    assertThat(store.retry(RULE, "b", clock.instant())).isFalse();
    assertThat(store.retry(RULE, "a", clock.instant())).isTrue();
    one.look();
    assertThat(fired).hasSize(properties.attempts() + 1);
    assertThat(health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void parksPoisonAtOnce() {
    put("a", clock.instant());
    answer.set(new Fired.Poison("NotFound"));

    one.look();

    assertThat(store.parked("an-giang-2025", 10)).hasSize(1);
    one.look();
    assertThat(meters.get("cuulong.schedule.parked").gauge().value()).isEqualTo(1);
    assertThat(meters.get("cuulong.schedule.fired").tag("outcome", "poison").counter().count())
        .isEqualTo(1);
  }

  @Test
  void comesAgainWhereItsRuleWantsItTo() {
    put("a", clock.instant());
    answer.set(new Fired.Again(clock.instant().plusSeconds(900)));

    assertThat(one.look()).contains(clock.instant().plusSeconds(900));
  }

  @Test
  void leavesARuleOfAnotherReleaseAlone() {
    store.put(new DueWork("of-the-future", "a", "an-giang-2025", clock.instant()));

    one.look();

    assertThat(store.oldest()).contains(clock.instant());
    clock.forward(Duration.ofMinutes(11));
    assertThat(health().getStatus()).isEqualTo(Status.DOWN);
  }

  @Test
  void sleepsUntilWokenByWhatIsPutInThisProcess() {
    ScheduleLoop loop = started(Clock.systemUTC());
    loop.put(new DueWork(RULE, "late", "an-giang-2025", Instant.now().plusSeconds(3600)));

    loop.put(new DueWork(RULE, "soon", "an-giang-2025", Instant.now()));

    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> assertThat(fired).extracting(DueWork::aggregate).containsExactly("soon"));
  }

  private ScheduleLoop started(Clock real) {
    var leases = new Leases(mongo, "schedule", real, LEASE, "loop");
    var loop =
        new ScheduleLoop(
            List.of(new Reminding()), store, round(leases, real), leases, real, properties);
    loops.add(loop);
    loop.start();
    return loop;
  }

  private DueRound round(Leases leases, Clock of) {
    return new DueRound(
        List.of(new Reminding()), store, leases, of, properties, new ScheduleMetrics(meters));
  }

  private DueWork put(String aggregate, Instant due) {
    var work = new DueWork(RULE, aggregate, "an-giang-2025", due);
    store.put(work);
    return work;
  }

  private Health health() {
    return new ScheduleHealthIndicator(store, clock).health();
  }
}
