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
import vn.hdnd.cuulong.platform.commands.StoredEvents;
import vn.hdnd.cuulong.platform.commands.Waiting;
import vn.hdnd.cuulong.platform.commands.testing.Lamp;
import vn.hdnd.cuulong.platform.ids.AggregateId;
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
    round(producer).of(lamp);
    assertThat(producer.sequences()).isEmpty();
    assertThat(waiting(lamp)).containsExactly(1L, 2L, 3L);
  }

  @Test
  void goesOnWithOtherAggregatesAfterAnEventThatIsTooLarge() throws Exception {
    String one = lit("a", 1);
    String other = lit("b", 2);
    var producer =
        ScriptedProducer.answering().refusingNext(new RecordTooLargeException("too large"));
    Round round = round(producer);
    assertThat(round.of(one, other)).isTrue();
    assertThat(waiting(one)).isNotEqualTo(waiting(other));
  }

  @Test
  void asksAClientThatIsFullOnlyOnceInARound() throws Exception {
    String[] lamps = IntStream.range(0, 5).mapToObj(i -> lit("l" + i, 2)).toArray(String[]::new);
    var producer = ScriptedProducer.answering().refusing(new TimeoutException("no metadata"));
    assertThat(round(producer).of(lamps)).isFalse();
    assertThat(producer.asked()).isEqualTo(1);
  }

  @Test
  void doesNotSendAgainWhatIsUnderWay() throws Exception {
    String lamp = lit("a", 2);
    var producer = ScriptedProducer.silent();
    Round round = round(producer);
    round.of(lamp);
    dim(lamp, "late", 10);
    round.of(lamp);
    assertThat(producer.sequences()).containsExactly(1L, 2L, 3L);
    producer.answerAll();
    round.settle();
    assertThat(waiting(lamp)).isEmpty();
    assertThat(producer.sequences()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void takesInWhatIsAnsweredAndLeavesTheRestUnderWay() throws Exception {
    String lamp = lit("a", 3);
    var producer = ScriptedProducer.silent();
    Round round = round(producer);
    round.of(lamp);
    assertThat(producer.completeNext()).isTrue();
    round.of(lamp);
    assertThat(waiting(lamp)).containsExactly(2L, 3L);
    producer.answerAll();
    round.settle();
    assertThat(waiting(lamp)).isEmpty();
    assertThat(producer.sequences()).containsExactly(1L, 2L, 3L);
    assertThat(journalled(lamp)).containsExactly(1L, 2L, 3L);
  }

  @Test
  void sendsOneByOneAfterTheBrokerRefusedAnEvent() throws Exception {
    String lamp = lit("a", 3);
    var producer = ScriptedProducer.silent();
    Round round = round(producer);
    round.of(lamp);
    assertThat(producer.errorNext(new RecordTooLargeException("too large"))).isTrue();
    producer.answerAll();
    round.of(lamp);
    round.of(lamp);
    assertThat(producer.sequences()).containsExactly(1L, 2L, 3L, 1L);
    assertThat(producer.completeNext()).isTrue();
    round.of(lamp);
    round.of(lamp);
    producer.answerAll();
    round.of(lamp);
    assertThat(waiting(lamp)).isEmpty();
  }

  @Test
  void keepsLookingForWhatWasAddedInTheMeantime() throws Exception {
    String lamp = lit("a", 1);
    List<PendingAggregate> read = read(lamp);
    dim(lamp, "late", 10);
    Round round = round(ScriptedProducer.answering());
    assertThat(round.sender.send(outboxes, read)).isTrue();
    round.settle();
    assertThat(waiting(lamp)).containsExactly(2L);
    try (Stream<Waiting> left = outboxes.waiting(leases.shares())) {
      assertThat(left).extracting(Waiting::id).containsExactly(lamp);
    }
  }

  @Test
  void sendsWhatIsHandedOverWithoutReadingIt() throws Exception {
    var producer = ScriptedProducer.answering();
    Round round = round(producer);
    String lamp = lit("a", 1);
    assertThat(round.hand(lamp, 1, true)).isEqualTo(OrderedSender.Outcome.TAKEN);
    dim(lamp, "next", 10);
    assertThat(round.hand(lamp, 2, false)).isEqualTo(OrderedSender.Outcome.TAKEN);
    assertThat(producer.sequences()).containsExactly(1L, 2L);
    round.settle();
    assertThat(waiting(lamp)).isEmpty();
    assertThat(journalled(lamp)).containsExactly(1L, 2L);
  }

  @Test
  void readsWhatIsHandedOverWithAGapBeforeIt() throws Exception {
    var producer = ScriptedProducer.silent();
    Round round = round(producer);
    String lamp = lit("a", 3);
    assertThat(round.hand(lamp, 3, false)).isEqualTo(OrderedSender.Outcome.LATER);
    assertThat(producer.sequences()).isEmpty();
    round.of(lamp);
    assertThat(round.hand(lamp, 3, false)).isEqualTo(OrderedSender.Outcome.TAKEN);
    assertThat(producer.sequences()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void leavesWhatIsHandedOverToARelayThatHasTakenOver() throws Exception {
    var producer = ScriptedProducer.answering();
    Round round = round(producer);
    String lamp = lit("a", 1);
    PendingAggregate read = read(lamp).getFirst();
    for (long epoch : List.of(read.lease().epoch() + 1, read.lease().epoch())) {
      var stored = new StoredEvents(lamp, read.council(), read.events(), true, epoch);
      round.relay.take(List.of(Handovers.Handed.now("lamps", stored)));
      assertThat(producer.asked()).isEqualTo(epoch == read.lease().epoch() ? 1 : 0);
    }
  }

  @Test
  void removesNothingBehindAnEventThatTheBrokerRefused() throws Exception {
    var producer = ScriptedProducer.silent();
    Round round = round(producer);
    String lamp = lit("a", 2);
    assertThat(round.hand(lamp, 1, true)).isEqualTo(OrderedSender.Outcome.TAKEN);
    assertThat(producer.errorNext(new RecordTooLargeException("too large"))).isTrue();
    assertThat(round.hand(lamp, 2, false)).isEqualTo(OrderedSender.Outcome.LATER);
    producer.answerAll();
    round.settle();
    assertThat(waiting(lamp)).containsExactly(1L, 2L);
    assertThat(journalled(lamp)).isEmpty();
  }

  private Round round(ScriptedProducer producer) {
    return new Round(producer);
  }

  /** Both halves of the relay's work, one after the other. */
  private final class Round {

    private final OrderedSender sender;
    private final Settling settling;
    private final Relay relay;

    Round(ScriptedProducer producer) {
      var underway = new Underway();
      sender = new OrderedSender(() -> producer, new EventRecords(Lamp.CATALOGUE), underway);
      var metrics = new RelayMetrics(new SimpleMeterRegistry(), Clock.systemUTC());
      var sweep = new Sweep(sender, underway, leases, metrics, OutboxProperties.defaults());
      relay = new Relay(List.of(outboxes), sender, leases, underway, sweep);
      settling = new Settling(sender, journal, metrics, Duration.ofMillis(50));
    }

    @CanIgnoreReturnValue
    boolean of(String... lamps) throws InterruptedException {
      boolean open = sender.send(outboxes, read(lamps));
      settle();
      return open;
    }

    OrderedSender.Outcome hand(String lamp, long sequence, boolean alone)
        throws InterruptedException {
      PendingAggregate all = read(lamp).getFirst();
      List<OutboxEntry> events =
          all.events().stream().filter(each -> each.sequence() == sequence).toList();
      var stored = new StoredEvents(lamp, all.council(), events, alone, 0);
      return sender.hand(outboxes, stored.under(all.lease()), alone);
    }

    void settle() throws InterruptedException {
      settling.settle();
    }
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
                    Lamp.command(key),
                    new AggregateId<>(lamp),
                    CommandDays.none(),
                    found -> found.state().dim(watts)))
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
