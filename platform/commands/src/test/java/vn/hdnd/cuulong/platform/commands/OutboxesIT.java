package vn.hdnd.cuulong.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.hdnd.cuulong.platform.commands.testing.Lamp;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.leases.Leases;
import vn.hdnd.cuulong.platform.store.ServedCouncils;
import vn.hdnd.cuulong.platform.store.indexes.IndexStates;
import vn.hdnd.cuulong.platform.testkit.parts.LocalStore;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.platform.testkit.parts.SettableClock;
import vn.hdnd.cuulong.platform.testkit.surface.MongoSurface;

class OutboxesIT {

  private static final Duration LEASE = Duration.ofSeconds(15);

  private final MongoClient client = MongoSurface.client(LocalStore.connectionString());
  private final MongoTemplate mongo = new MongoTemplate(client, RealParts.database());
  private final SettableClock clock = new SettableClock();
  private final Leases one = new Leases(mongo, "relay", clock, LEASE, "one");
  private final Leases two = new Leases(mongo, "relay", clock, LEASE, "two");

  @AfterEach
  void drop() {
    mongo.getDb().drop();
    client.close();
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
    outboxes.remove(List.of(asTwoSeesIt.relayed(1)));
    dim(lamp);

    // The first relay wakes from a long pause and believes that it still holds the share.
    assertThat(read(outboxes, lamp, one)).isEmpty();
    outboxes.remove(List.of(asOneSawIt.relayed(2)));

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

  private static List<PendingAggregate> read(Outboxes outboxes, String lamp, Leases leases) {
    try (Stream<PendingAggregate> found = outboxes.read(List.of(lamp), leases)) {
      return found.toList();
    }
  }

  private String lit() {
    var done =
        (CommandOutcome.Done)
            commands()
                .create(
                    Lamp.command("lit"), CommandDays.none(), id -> Lamp.light("No 1 of " + id, 60));
    return done.id();
  }

  private void dim(String lamp) {
    assertThat(
            commands()
                .change(
                    Lamp.command("dim"),
                    new AggregateId<>(lamp),
                    CommandDays.none(),
                    found -> found.state().dim(40)))
        .isInstanceOf(CommandOutcome.Done.class);
  }

  private AggregateCommands<Lamp> commands() {
    return new AggregateCommands<>(
        Lamp.TYPE,
        new MongoAggregateStore<>(Lamp.TYPE, mongo, 10, IndexStates.none()),
        Lamp.CATALOGUE,
        CommandProperties.defaults(),
        CommandListener.NONE,
        CommandRules.of(Lamp.DAYS));
  }
}
