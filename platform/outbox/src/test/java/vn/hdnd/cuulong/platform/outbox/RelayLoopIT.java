package vn.hdnd.cuulong.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandListener;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.Journal;
import vn.hdnd.cuulong.platform.commands.Outboxes;
import vn.hdnd.cuulong.platform.commands.StoredEvents;
import vn.hdnd.cuulong.platform.commands.testing.Lamp;
import vn.hdnd.cuulong.platform.leases.Leases;
import vn.hdnd.cuulong.platform.store.ServedCouncils;
import vn.hdnd.cuulong.platform.testkit.parts.LocalStore;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.platform.testkit.surface.MongoSurface;

/** Tests the loop around the relay: its start, stop and metrics. */
class RelayLoopIT {

  private static final OutboxProperties PACE = pace(Duration.ofMillis(100));
  private static final OutboxProperties PATIENT_PACE = pace(Duration.ofSeconds(10));

  private final MongoClient client = MongoSurface.client(LocalStore.connectionString());
  private final MongoTemplate mongo = new MongoTemplate(client, RealParts.database());
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  @AfterEach
  void drop() {
    mongo.getDb().drop();
    client.close();
  }

  @Test
  void stopsAfterTheWebServer() {
    int webServer = SmartLifecycle.DEFAULT_PHASE - 2048;
    int listeners = Integer.MAX_VALUE - 3000;
    assertThat(RelayLoop.PHASE).isLessThan(webServer).isLessThan(listeners);
  }

  @Test
  void relaysWhatWasStoredJustBeforeItStopped() {
    var producer = ScriptedProducer.answering();
    RelayLoop loop = loop(producer, PATIENT_PACE);
    loop.start();
    AggregateCommands<Lamp> lamps = commands(loop);
    IntStream.range(0, 20).forEach(i -> lit(lamps, "last " + i));
    loop.stop();
    assertThat(producer.history()).hasSize(20);
    assertThat(mongo.getCollection("relay_members").countDocuments()).isZero();
  }

  @Test
  void goesOnAfterAStopAndAStart() {
    var producer = ScriptedProducer.answering();
    RelayLoop loop = loop(producer, PACE);
    loop.start();
    loop.stop();
    loop.start();
    lit(commands(loop), "again");
    Awaitility.await().until(() -> producer.history().size() == 1);
    loop.stop();
  }

  @Test
  void countsAllThatWaitsWhileTheBrokerIsAway() {
    var producer = ScriptedProducer.answering().refusing(new TimeoutException("no metadata"));
    RelayLoop loop = loop(producer, PACE);
    AggregateCommands<Lamp> lamps = commands(loop);
    IntStream.range(0, 10).forEach(i -> lit(lamps, "waits " + i));
    loop.start();
    Awaitility.await().until(() -> gauge("cuulong.outbox.depth") == 10);
    assertThat(gauge("cuulong.outbox.age.seconds")).isPositive();
    loop.stop();
  }

  @Test
  void relaysWhatWaitedOnceTheBrokersClientCanBeMade() {
    var producer = ScriptedProducer.answering();
    var attempts = new AtomicInteger();
    Supplier<Producer<String, byte[]>> late =
        () -> {
          if (attempts.incrementAndGet() < 3) {
            throw new KafkaException("nobody knows the broker's name");
          }
          return producer;
        };
    RelayLoop loop = loop(late, PACE);
    lit(commands(loop), "waits");
    loop.start();
    Awaitility.await().until(() -> producer.history().size() == 1);
    loop.stop();
    assertThat(attempts).hasValue(3);
  }

  @Test
  void reachesWhatIsBehindManyThatAreStuck() {
    var producer = ScriptedProducer.silent();
    RelayLoop loop = loop(producer, PACE);
    AggregateCommands<Lamp> lamps = commands(loop);
    IntStream.range(0, 10).forEach(i -> lit(lamps, "stuck " + i));
    loop.start();
    Awaitility.await().until(() -> producer.history().size() == 10);
    producer.answerAll();
    Awaitility.await().until(() -> gauge("cuulong.outbox.depth") == 0);
    assertThat(producer.history()).hasSize(10);
    loop.stop();
  }

  private static OutboxProperties pace(Duration sendTimeout) {
    return new OutboxProperties(
        Duration.ofMillis(50), Duration.ofMillis(5), Duration.ofSeconds(15), 3, sendTimeout);
  }

  private double gauge(String name) {
    return meters.get(name).gauge().value();
  }

  private RelayLoop loop(ScriptedProducer producer, OutboxProperties pace) {
    return loop(() -> producer, pace);
  }

  private RelayLoop loop(Supplier<Producer<String, byte[]>> producer, OutboxProperties pace) {
    Clock clock = Clock.systemUTC();
    var underway = new Underway();
    var sender = new OrderedSender(producer, new EventRecords(Lamp.CATALOGUE), underway);
    var metrics = new RelayMetrics(meters, clock);
    var leases = new Leases(mongo, "relay", clock, pace.leaseDuration(), "one");
    var sweep = new Sweep(sender, underway, leases, metrics, pace);
    var outboxes = new Outboxes(Lamp.TYPE, mongo, clock, ServedCouncils.all());
    var relay = new Relay(List.of(outboxes), sender, leases, underway, sweep);
    var settling = new Settling(sender, new Journal(mongo), metrics, pace.sendTimeout());
    var loop = new SettlingLoop(settling, sender, underway, pace.settleInterval());
    return new RelayLoop(relay, sweep, loop, leases, pace);
  }

  private AggregateCommands<Lamp> commands(RelayLoop loop) {
    var waking =
        new CommandListener() {
          @Override
          public void stored(AggregateType<?> type, StoredEvents events) {
            loop.hand(type, events);
          }
        };
    return Lamp.commands(mongo, waking);
  }

  private static void lit(AggregateCommands<Lamp> lamps, String key) {
    assertThat(
            lamps.create(
                Lamp.command(key), CommandDays.none(), id -> Lamp.light("No of " + id, 60)))
        .isInstanceOf(CommandOutcome.Done.class);
  }
}
