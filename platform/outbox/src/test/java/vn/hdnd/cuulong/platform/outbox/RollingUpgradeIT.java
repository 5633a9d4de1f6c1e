package vn.hdnd.cuulong.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hdnd.cuulong.platform.commands.testing.Lamp.command;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandGate;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.CommandsAutoConfiguration;
import vn.hdnd.cuulong.platform.commands.DayRule;
import vn.hdnd.cuulong.platform.commands.testing.Lamp;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.store.indexes.IndexAutoConfiguration;
import vn.hdnd.cuulong.platform.stored.UnreadableStateException;
import vn.hdnd.cuulong.platform.testkit.parts.LocalStore;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;

/** Two releases of a service at work on one store and one broker, as during a rolling upgrade. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RollingUpgradeIT {

  private static final int BRIGHT = 1000;
  private static final int ROUNDS = 120;

  @Configuration
  @ImportAutoConfiguration({
    MongoAutoConfiguration.class,
    DataMongoAutoConfiguration.class,
    KafkaAutoConfiguration.class,
    IndexAutoConfiguration.class,
    CommandsAutoConfiguration.class,
    OutboxAutoConfiguration.class
  })
  static class Parts {
    @Bean
    MeterRegistry meters() {
      return new SimpleMeterRegistry();
    }

    @Bean
    DayRule days() {
      return Lamp.DAYS;
    }

    @Bean
    CommandGate gate() {
      return CommandGate.OPEN;
    }
  }

  @Configuration
  static class OldRelease {
    @Bean
    EventCatalogue catalogue() {
      return Lamp.CATALOGUE;
    }

    @Bean
    AggregateType<Lamp> lamps() {
      return Lamp.TYPE;
    }
  }

  @Configuration
  static class NewRelease {
    @Bean
    EventCatalogue catalogue() {
      return NextLamp.CATALOGUE;
    }

    @Bean
    AggregateType<NextLamp> lamps() {
      return NextLamp.TYPE;
    }
  }

  private final String database = RealParts.database();
  private final ConfigurableApplicationContext oldInstance = start(OldRelease.class);
  private final ConfigurableApplicationContext newInstance = start(NewRelease.class);
  private final AggregateCommands<Lamp> old =
      oldInstance.getBean(AggregateCommandsFactory.class).of(Lamp.TYPE);
  private final AggregateCommands<NextLamp> next =
      newInstance.getBean(AggregateCommandsFactory.class).of(NextLamp.TYPE);

  /** Keys of acknowledged commands, by lamp. */
  private final Map<String, Set<String>> acknowledged = new ConcurrentHashMap<>();

  @AfterAll
  void stop() {
    newInstance.getBean(MongoTemplate.class).getDb().drop();
    Stream.of(oldInstance, newInstance).forEach(ConfigurableApplicationContext::close);
  }

  @Test
  void neitherReleaseLosesWhatTheOtherHasWritten() throws Exception {
    List<String> shared = light("shared", 6);
    List<String> olds = light("old", 2);
    try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> older =
          both.submit(() -> IntStream.range(0, ROUNDS).forEach(n -> byOld(n, shared, olds)));
      Future<?> newer =
          both.submit(() -> IntStream.range(0, ROUNDS / 2).forEach(n -> byNew(n, shared)));
      older.get();
      newer.get();
    }

    for (String lamp : shared) {
      assertThat(document(lamp)).containsEntry("format", 2).containsKey("state");
      assertThat(state(lamp)).containsEntry("colour", "warm");
      assertThatThrownBy(() -> dimByOld("too late", lamp))
          .isInstanceOf(UnreadableStateException.class);
    }
    for (String lamp : olds) {
      assertThat(document(lamp)).containsEntry("format", 1);
      assertThat(
              next.find(new CouncilId("an-giang-2025"), new AggregateId<>(lamp))
                  .orElseThrow()
                  .state()
                  .colour())
          .isEqualTo("white");
    }
    Map<String, List<Long>> sequences = sequences();
    acknowledged.forEach((lamp, keys) -> {
      assertThat(document(lamp).get("version", Number.class).intValue()).isEqualTo(keys.size());
      assertThat(state(lamp)).containsEntry("watts", BRIGHT - keys.size() + 1);
      assertThat(sequences.get(lamp))
          .containsExactlyElementsOf(LongStream.rangeClosed(1, keys.size()).boxed().toList());
    });
    afterTheUpgradeWhatTheOldReleaseAcknowledgedIsAnsweredAgain(shared.getFirst());
  }

  private void afterTheUpgradeWhatTheOldReleaseAcknowledgedIsAnsweredAgain(String lamp) {
    oldInstance.close();
    keys(lamp).stream()
        .filter(key -> !key.startsWith("shared"))
        .forEach(key ->
            assertThat(
                    next.change(
                        command(key),
                        new AggregateId<>(lamp),
                        CommandDays.none(),
                        found -> found.state().dim("red")))
                .isInstanceOfSatisfying(
                    CommandOutcome.Done.class, done -> assertThat(done.replayed()).isTrue()));
  }

  private List<String> light(String name, int count) {
    return IntStream.range(0, count)
        .mapToObj(n -> name + ' ' + n + ' ' + database)
        .map(key -> {
          var lit =
              (CommandOutcome.Done)
                  old.create(command(key), CommandDays.none(), id -> Lamp.light(key, BRIGHT));
          keys(lit.id()).add(key);
          return lit.id();
        })
        .toList();
  }

  /** A lamp of the shared ones until the new release has written it, then only its own. */
  private void byOld(int round, List<String> shared, List<String> olds) {
    dimByOld("old " + round, olds.get(round % olds.size()));
    String lamp = shared.get(round % shared.size());
    try {
      dimByOld("old " + round, lamp);
    } catch (UnreadableStateException newer) {
      assertThat(document(lamp)).containsEntry("format", 2);
    }
  }

  private void dimByOld(String key, String lamp) {
    heard(
        key,
        old.change(
            command(key),
            new AggregateId<>(lamp),
            CommandDays.none(),
            found -> found.state().dim(found.state().watts() - 1)));
  }

  private void byNew(int round, List<String> shared) {
    String key = "new " + round;
    heard(
        key,
        next.change(
            command(key),
            new AggregateId<>(shared.get(round % shared.size())),
            CommandDays.none(),
            found -> found.state().dim("warm")));
  }

  private void heard(String key, CommandOutcome outcome) {
    if (outcome instanceof CommandOutcome.Done done) {
      keys(done.id()).add(key);
    }
  }

  private Set<String> keys(String lamp) {
    return acknowledged.computeIfAbsent(lamp, any -> ConcurrentHashMap.newKeySet());
  }

  private Document document(String lamp) {
    MongoTemplate mongo = newInstance.getBean(MongoTemplate.class);
    return Objects.requireNonNull(mongo.findById(lamp, Document.class, "lamps"));
  }

  private Document state(String lamp) {
    return document(lamp).get("state", Document.class);
  }

  /** The sequences on the topic of each lamp, as a reader that drops repeats has them. */
  private Map<String, List<Long>> sequences() {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            RealParts.bootstrapServers(),
            "group.id",
            database,
            "auto.offset.reset",
            "earliest");
    Map<String, List<Long>> found = new ConcurrentHashMap<>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(Lamp.TOPIC));
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> {
            consumer
                .poll(Duration.ofMillis(200))
                .forEach(each -> {
                  List<Long> all = found.computeIfAbsent(each.key(), any -> new ArrayList<>());
                  var header = each.headers().lastHeader("ce_sequence").value();
                  long sequence = Long.parseLong(new String(header, StandardCharsets.UTF_8));
                  if (!all.contains(sequence)) {
                    all.add(sequence);
                  }
                });
            return acknowledged.entrySet().stream()
                .allMatch(lamp ->
                    found.getOrDefault(lamp.getKey(), List.of()).size() == lamp.getValue().size());
          });
    }
    return found;
  }

  private ConfigurableApplicationContext start(Class<?> release) {
    return new SpringApplicationBuilder(Parts.class, release)
        .web(WebApplicationType.NONE)
        .properties(
            Map.of(
                "spring.mongodb.uri",
                LocalStore.connectionString(),
                "spring.mongodb.database",
                database,
                "spring.kafka.bootstrap-servers",
                RealParts.bootstrapServers(),
                "cuulong.outbox.sweep-interval",
                "200ms"))
        .run();
  }
}
