package vn.hdnd.cuulong.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.hdnd.cuulong.platform.store.ServedCouncils;
import vn.hdnd.cuulong.platform.store.indexes.IndexStates;
import vn.hdnd.cuulong.platform.testkit.parts.LocalStore;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.platform.testkit.surface.MongoSurface;

class LeasesIT {

  private static final Duration LEASE = Duration.ofSeconds(15);

  private final MongoClient client = MongoSurface.client(LocalStore.connectionString());
  private final MongoTemplate mongo = new MongoTemplate(client, RealParts.database());
  private final SettableClock clock = new SettableClock();
  private final Leases one = new Leases(mongo, clock, LEASE, "one");
  private final Leases two = new Leases(mongo, clock, LEASE, "two");

  @AfterEach
  void drop() {
    mongo.getDb().drop();
    client.close();
  }

  @Test
  void givesAllSharesToTheOnlyRelay() {
    one.renew();
    assertThat(one.shares()).hasSize(Leases.SHARES);
  }

  @Test
  void dividesTheSharesFairlyAndNeverTwice() {
    one.renew();
    two.renew();
    one.renew();
    two.renew();
    assertThat(one.shares()).hasSize(Leases.SHARES / 2);
    assertThat(two.shares()).hasSize(Leases.SHARES / 2);
    Set<Integer> all = new HashSet<>(one.shares());
    all.addAll(two.shares());
    assertThat(all).hasSize(Leases.SHARES);
  }

  @Test
  void takesOverFromARelayThatFellSilent() {
    one.renew();
    Lease before = one.leaseFor("lamp").orElseThrow();
    clock.forward(LEASE.plusMillis(1));
    two.renew();
    assertThat(two.shares()).hasSize(Leases.SHARES);
    assertThat(two.leaseFor("lamp").orElseThrow().epoch()).isEqualTo(before.epoch() + 1);
  }

  @Test
  void noticesThatAShareWasTakenOver() {
    one.renew();
    clock.forward(LEASE.plusMillis(1));
    two.renew();
    one.renew();
    assertThat(one.shares()).doesNotContainAnyElementsOf(two.shares());
  }

  @Test
  void handsOverAtOnceWhenARelayStops() {
    one.renew();
    one.release();
    clock.forward(Duration.ofMillis(1));
    two.renew();
    assertThat(two.shares()).hasSize(Leases.SHARES);
  }

  @Test
  void letsNoRelayRemoveUnderAnOldEpoch() {
    var _ = IndexStates.built(mongo.getDb(), MongoAggregateStore.indexes(Lamp.TYPE));
    String lamp = lit();
    var outboxes = new Outboxes(Lamp.TYPE, mongo, clock, ServedCouncils.all());
    one.renew();
    PendingAggregate asOneSawIt = read(outboxes, lamp, one).getFirst();
    clock.forward(LEASE.plusMillis(1));
    two.renew();
    PendingAggregate asTwoSeesIt = read(outboxes, lamp, two).getFirst();
    outboxes.remove(Map.of(asTwoSeesIt, 1L));
    dim(lamp);

    // The first relay wakes from a long pause and believes that it still holds the share.
    assertThat(read(outboxes, lamp, one)).isEmpty();
    outboxes.remove(Map.of(asOneSawIt, 2L));

    assertThat(read(outboxes, lamp, two).getFirst().events())
        .extracting(OutboxEntry::sequence)
        .containsExactly(2L);
  }

  @Test
  void leavesTheEventsOfOtherCouncilsToTheirInstances() {
    String lamp = lit();
    one.renew();
    var others = new ServedCouncils(Set.of("can-tho-2025"));
    var elsewhere = new Outboxes(Lamp.TYPE, mongo, clock, others);
    try (var waiting = elsewhere.waiting(one.shares())) {
      assertThat(waiting).isEmpty();
    }
    assertThat(read(elsewhere, lamp, one)).isEmpty();
    var own = new ServedCouncils(Set.of("an-giang-2025"));
    assertThat(read(new Outboxes(Lamp.TYPE, mongo, clock, own), lamp, one)).hasSize(1);
  }

  @Test
  void takesOverFromARelayWhoseClockWasAhead() {
    clock.forward(Duration.ofHours(1));
    one.renew();
    clock.forward(Duration.ofHours(-1));
    two.renew();
    assertThat(two.shares()).isEmpty();
    clock.forward(LEASE);
    two.renew();
    assertThat(two.shares()).hasSize(Leases.SHARES);
  }

  @Test
  void leavesNoShareAloneWhenClocksDisagree() {
    var ahead = new SettableClock();
    ahead.forward(Duration.ofHours(1));
    var third = new Leases(mongo, ahead, LEASE, "third");
    third.renew();
    for (int renewals = 0; renewals < 6; renewals++) {
      two.renew();
      clock.forward(LEASE.dividedBy(3));
      ahead.forward(LEASE.dividedBy(3));
      third.renew();
    }
    Set<Integer> all = new HashSet<>(third.shares());
    all.addAll(two.shares());
    assertThat(all).hasSize(Leases.SHARES);
    assertThat(two.shares()).doesNotContainAnyElementsOf(third.shares());
  }

  @Test
  void forgetsRelaysThatAreLongGone() {
    one.renew();
    clock.forward(Duration.ofDays(1));
    two.renew();
    assertThat(mongo.getCollection("relay_members").countDocuments()).isEqualTo(1);
  }

  private static List<PendingAggregate> read(Outboxes outboxes, String lamp, Leases leases) {
    try (Stream<PendingAggregate> found = outboxes.read(List.of(lamp), leases)) {
      return found.toList();
    }
  }

  private String lit() {
    var done =
        (CommandOutcome.Done)
            commands().create(Lamp.command("lit"), id -> Lamp.light("No 1 of " + id, 60));
    return done.id();
  }

  private void dim(String lamp) {
    assertThat(commands().change(Lamp.command("dim"), lamp, found -> found.state().dim(40)))
        .isInstanceOf(CommandOutcome.Done.class);
  }

  private AggregateCommands<Lamp> commands() {
    return new AggregateCommands<>(
        Lamp.TYPE,
        new MongoAggregateStore<>(Lamp.TYPE, mongo, 10, IndexStates.none()),
        Lamp.CATALOGUE,
        OutboxProperties.defaults(),
        CommandListener.NONE);
  }

  private static final class SettableClock extends Clock {
    private Instant now = Instant.parse("2026-11-24T02:00:00Z");

    void forward(Duration by) {
      now = now.plus(by);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
