package vn.hdnd.cuulong.platform.outbox;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandStartedEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandListener;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.Journal;
import vn.hdnd.cuulong.platform.commands.Outboxes;
import vn.hdnd.cuulong.platform.commands.testing.Lamp;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.leases.Leases;
import vn.hdnd.cuulong.platform.store.ServedCouncils;
import vn.hdnd.cuulong.platform.testkit.parts.LocalStore;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;

/** Tests that no event is sent that could still be undone. */
class SweepIT {

  private final List<BsonDocument> asked = new CopyOnWriteArrayList<>();
  private final MongoClient client =
      MongoClients.create(
          MongoClientSettings.builder()
              .applyConnectionString(new ConnectionString(LocalStore.connectionString()))
              .addCommandListener(new Listening())
              .build());
  private final MongoTemplate mongo = new MongoTemplate(client, RealParts.database());
  private final Outboxes outboxes =
      new Outboxes(Lamp.TYPE, mongo, Clock.systemUTC(), ServedCouncils.all());
  private final Leases leases =
      new Leases(mongo, "relay", Clock.systemUTC(), Duration.ofSeconds(15), "one");
  private final RelayMetrics metrics =
      new RelayMetrics(new SimpleMeterRegistry(), Clock.systemUTC());

  private @Nullable Settling settling;

  private final class Listening implements com.mongodb.event.CommandListener {
    @Override
    public void commandStarted(CommandStartedEvent event) {
      asked.add(event.getCommand().clone());
    }
  }

  @BeforeEach
  void takeShares() {
    leases.renew();
  }

  @AfterEach
  void drop() {
    mongo.getDb().drop();
    client.close();
  }

  @Test
  void sendsOnAWakeUpOnlyWhatIsKnownToBeDurable() throws Exception {
    var producer = ScriptedProducer.answering();
    Sweep sweep = sweep(producer);
    String lamp = litAndDimmed("durable");

    sweep.sendWoken(outboxes, Map.of(lamp, 1L));
    assertThat(producer.sequences()).containsExactly(1L);
    requireNonNull(settling).settle();

    var _ = sweep.run(List.of(outboxes), () -> true);
    requireNonNull(settling).settle();
    assertThat(producer.sequences()).containsExactly(1L, 2L);
  }

  @Test
  void waitsBeforeItSendsUntilWhatItFoundIsThereToStay() throws Exception {
    Sweep sweep = sweep(ScriptedProducer.answering());
    String lamp = litAndDimmed("found");
    asked.clear();

    var _ = sweep.run(List.of(outboxes), () -> true);
    requireNonNull(settling).settle();

    int found = indexOf(c -> is(c, "find", "lamps") && c.toJson().contains("pending"));
    int read = indexOf(command -> is(command, "find", "lamps") && asksFor(command, lamp));
    int settled = indexOf(c -> is(c, "update", "relay_members") && c.toJson().contains("$max"));
    int journalled = indexOf(command -> is(command, "insert", "journal"));
    assertThat(List.of(found, settled, read, journalled)).isSorted().doesNotContain(-1);
    assertThat(asked.get(read).getDocument("readConcern").getString("level").getValue())
        .isEqualTo("majority");
  }

  @Test
  void saysHowManyStandStillBecauseTheBrokerRefusesThem() throws Exception {
    var producer =
        ScriptedProducer.answering().refusingNext(new RecordTooLargeException("too large"));
    Sweep sweep = sweep(producer);
    litAndDimmed("refused");

    var _ = sweep.run(List.of(outboxes), () -> true);
    requireNonNull(settling).settle();
    assertThat(metrics.refused()).isEqualTo(1);
    assertThat(new RelayHealthIndicator(metrics).health().getStatus().getCode()).isEqualTo("DOWN");

    var _ = sweep.run(List.of(outboxes), () -> true);
    requireNonNull(settling).settle();
    var _ = sweep.run(List.of(outboxes), () -> true);
    requireNonNull(settling).settle();
    assertThat(metrics.refused()).isZero();
    assertThat(new RelayHealthIndicator(metrics).health().getStatus().getCode()).isEqualTo("UP");
  }

  private int indexOf(Predicate<BsonDocument> wanted) {
    for (int i = 0; i < asked.size(); i++) {
      if (wanted.test(asked.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean is(BsonDocument command, String name, String collection) {
    return command.containsKey(name) && command.getString(name).getValue().equals(collection);
  }

  private static boolean asksFor(BsonDocument find, String id) {
    return find.getDocument("filter").toJson().contains("\"_id\"")
        && find.getDocument("filter").toJson().contains(id);
  }

  private Sweep sweep(ScriptedProducer producer) {
    var underway = new Underway();
    var sender = new OrderedSender(() -> producer, new EventRecords(Lamp.CATALOGUE), underway);
    settling = new Settling(sender, new Journal(mongo), metrics, Duration.ofMillis(50));
    return new Sweep(sender, underway, leases, metrics, OutboxProperties.defaults());
  }

  private String litAndDimmed(String key) {
    var commands = Lamp.commands(mongo, CommandListener.NONE);
    var lit =
        (CommandOutcome.Done)
            commands.create(
                Lamp.command(key), CommandDays.none(), id -> Lamp.light("No of " + id, 60));
    assertThat(
            commands.change(
                Lamp.command(key + "2"),
                new AggregateId<>(lit.id()),
                CommandDays.none(),
                found -> found.state().dim(9)))
        .isInstanceOf(CommandOutcome.Done.class);
    return lit.id();
  }
}
