package vn.hdnd.cuulong.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandListener;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.Journal;
import vn.hdnd.cuulong.platform.commands.JournalEntry;
import vn.hdnd.cuulong.platform.commands.OutboxEntry;
import vn.hdnd.cuulong.platform.commands.Outboxes;
import vn.hdnd.cuulong.platform.commands.PendingAggregate;
import vn.hdnd.cuulong.platform.commands.Waiting;
import vn.hdnd.cuulong.platform.commands.testing.Lamp;
import vn.hdnd.cuulong.platform.leases.Leases;
import vn.hdnd.cuulong.platform.store.ServedCouncils;
import vn.hdnd.cuulong.platform.testkit.parts.LocalStore;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.platform.testkit.surface.MongoSurface;

/** Tests rounds of the relay with a broker's client that the test controls. */
class RelayRoundIT {

  private final MongoClient client = MongoSurface.client(LocalStore.connectionString());
  private final MongoTemplate mongo = new MongoTemplate(client, RealParts.database());
  private final Outboxes outboxes =
      new Outboxes(Lamp.TYPE, mongo, Clock.systemUTC(), ServedCouncils.all());
  private final Leases leases =
      new Leases(mongo, "relay", Clock.systemUTC(), Duration.ofSeconds(15), "one");
  private final Journal journal = new Journal(mongo);

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
  void sendsNothingAfterAnEventThatTheClientDidNotTake() throws Exception {
    String lamp = lit("a", 3);
    var producer =
        ScriptedProducer.answering().refusingNext(new RecordTooLargeException("too large"));
    relay(relay(producer), lamp);
    assertThat(producer.sequences()).isEmpty();
    assertThat(waiting(lamp)).containsExactly(1L, 2L, 3L);
  }

  @Test
  void goesOnWithOtherAggregatesAfterAnEventThatIsTooLarge() throws Exception {
    String one = lit("a", 1);
    String other = lit("b", 2);
    var producer =
        ScriptedProducer.answering().refusingNext(new RecordTooLargeException("too large"));
    Relay relay = relay(producer);
    assertThat(relay(relay, one, other)).isTrue();
    assertThat(waiting(one)).isNotEqualTo(waiting(other));
  }

  @Test
  void asksAClientThatIsFullOnlyOnceInARound() throws Exception {
    String[] lamps = IntStream.range(0, 5).mapToObj(i -> lit("l" + i, 2)).toArray(String[]::new);
    var producer = ScriptedProducer.answering().refusing(new TimeoutException("no metadata"));
    assertThat(relay(relay(producer), lamps)).isFalse();
    assertThat(producer.asked()).isEqualTo(1);
  }

  @Test
  void doesNotSendAgainWhatIsUnderWay() throws Exception {
    String lamp = lit("a", 2);
    var producer = ScriptedProducer.silent();
    Relay relay = relay(producer);
    assertThat(relay(relay, lamp)).isFalse();
    dim(lamp, "late", 10);
    assertThat(relay(relay, lamp)).isTrue();
    assertThat(producer.sequences()).containsExactly(1L, 2L);
    producer.answerAll();
    relay(relay, lamp);
    assertThat(waiting(lamp)).containsExactly(3L);
    relay(relay, lamp);
    assertThat(producer.sequences()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void takesInWhatIsAnsweredAndLeavesTheRestUnderWay() throws Exception {
    String lamp = lit("a", 3);
    var producer = ScriptedProducer.silent();
    Relay relay = relay(producer);
    relay(relay, lamp);
    assertThat(producer.completeNext()).isTrue();
    relay(relay, lamp);
    assertThat(waiting(lamp)).containsExactly(2L, 3L);
    producer.answerAll();
    relay(relay, lamp);
    assertThat(waiting(lamp)).isEmpty();
    assertThat(producer.sequences()).containsExactly(1L, 2L, 3L);
    assertThat(journalled(lamp)).containsExactly(1L, 2L, 3L);
  }

  @Test
  void sendsOneByOneAfterTheBrokerRefusedAnEvent() throws Exception {
    String lamp = lit("a", 3);
    var producer = ScriptedProducer.silent();
    Relay relay = relay(producer);
    relay(relay, lamp);
    assertThat(producer.errorNext(new RecordTooLargeException("too large"))).isTrue();
    producer.answerAll();
    relay(relay, lamp);
    relay(relay, lamp);
    assertThat(producer.sequences()).containsExactly(1L, 2L, 3L, 1L);
    assertThat(producer.completeNext()).isTrue();
    relay(relay, lamp);
    relay(relay, lamp);
    producer.answerAll();
    relay(relay, lamp);
    assertThat(waiting(lamp)).isEmpty();
  }

  @Test
  void keepsLookingForWhatWasAddedInTheMeantime() throws Exception {
    String lamp = lit("a", 1);
    List<PendingAggregate> read = read(lamp);
    dim(lamp, "late", 10);
    var producer = ScriptedProducer.answering();
    assertThat(relay(producer).relay(outboxes, read)).isTrue();
    assertThat(waiting(lamp)).containsExactly(2L);
    try (Stream<Waiting> left = outboxes.waiting(leases.shares())) {
      assertThat(left).extracting(Waiting::id).containsExactly(lamp);
    }
  }

  private Relay relay(ScriptedProducer producer) {
    var sender = new OrderedSender(() -> producer, new EventRecords(Lamp.CATALOGUE));
    var metrics = new RelayMetrics(new SimpleMeterRegistry(), Clock.systemUTC());
    return new Relay(sender, journal, Duration.ofMillis(50), metrics);
  }

  @CanIgnoreReturnValue
  private boolean relay(Relay relay, String... lamps) throws InterruptedException {
    return relay.relay(outboxes, read(lamps));
  }

  private List<PendingAggregate> read(String... lamps) {
    try (Stream<PendingAggregate> found = outboxes.read(List.of(lamps), leases)) {
      return found.toList();
    }
  }

  private List<Long> waiting(String lamp) {
    return read(lamp).getFirst().events().stream().map(OutboxEntry::sequence).toList();
  }

  private List<Long> journalled(String lamp) {
    return journal.page(null, false, "", 100).stream()
        .filter(entry -> entry.aggregate().equals(lamp))
        .map(JournalEntry::sequence)
        .toList();
  }

  private void dim(String lamp, String key, int watts) {
    assertThat(
            commands()
                .change(
                    Lamp.command(key), lamp, CommandDays.none(), found -> found.state().dim(watts)))
        .isInstanceOf(CommandOutcome.Done.class);
  }

  private AggregateCommands<Lamp> commands() {
    return Lamp.commands(mongo, CommandListener.NONE);
  }

  private String lit(String key, int events) {
    var lit =
        (CommandOutcome.Done)
            commands()
                .create(Lamp.command(key), CommandDays.none(), id -> Lamp.light("No of " + id, 60));
    IntStream.range(1, events).forEach(i -> dim(lit.id(), key + i, 60 - i));
    return lit.id();
  }
}
