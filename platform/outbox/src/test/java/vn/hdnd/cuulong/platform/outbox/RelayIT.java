package vn.hdnd.cuulong.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.commands.testing.Lamp.command;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.ContextConfiguration;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandGate;
import vn.hdnd.cuulong.platform.commands.CommandListener;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.CommandsAutoConfiguration;
import vn.hdnd.cuulong.platform.commands.DayRule;
import vn.hdnd.cuulong.platform.commands.Journal;
import vn.hdnd.cuulong.platform.commands.JournalEntry;
import vn.hdnd.cuulong.platform.commands.testing.Lamp;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.store.indexes.IndexAutoConfiguration;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;

@SpringBootTest(
    classes = RelayIT.LampService.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = "cuulong.outbox.sweep-interval=200ms")
@ContextConfiguration(initializers = RealParts.class)
class RelayIT {

  @Configuration
  @ImportAutoConfiguration({
    MongoAutoConfiguration.class,
    DataMongoAutoConfiguration.class,
    KafkaAutoConfiguration.class,
    IndexAutoConfiguration.class,
    CommandsAutoConfiguration.class,
    OutboxAutoConfiguration.class
  })
  static class LampService {
    @Bean
    EventCatalogue catalogue() {
      return Lamp.CATALOGUE;
    }

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

    @Bean
    AggregateType<Lamp> lamps() {
      return Lamp.TYPE;
    }
  }

  @Autowired private AggregateCommandsFactory factory;
  @Autowired private MongoTemplate mongo;
  @Autowired private Journal journal;

  @Test
  void takesEveryEventToTheTopicInOrderAndThenForgetsIt() {
    AggregateCommands<Lamp> lamps = factory.of(Lamp.TYPE);
    String id = lit(lamps, "order");
    IntStream.range(0, 30)
        .forEach(i ->
            assertThat(
                    lamps.change(
                        command("dim" + i),
                        new AggregateId<>(id),
                        CommandDays.none(),
                        lamp -> lamp.state().dim(59 - i)))
                .isInstanceOf(CommandOutcome.Done.class));

    List<ConsumerRecord<String, byte[]>> records = records(id, 31);
    assertThat(records.stream().map(each -> header(each, "ce_sequence")).map(Long::valueOf))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 31).boxed().toList());
    awaitEmptyOutbox(id);
    assertThat(journal.page(new CouncilId("an-giang-2025"), false, "", 200))
        .extracting(JournalEntry::aggregate)
        .filteredOn(id::equals)
        .hasSize(31);
  }

  @Test
  void writesACloudEventInBinaryMode() {
    String id = lit(factory.of(Lamp.TYPE), "envelope");
    ConsumerRecord<String, byte[]> record = records(id, 1).getFirst();
    assertThat(record.key()).isEqualTo(id);
    assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
    assertThat(header(record, "ce_id")).isEqualTo(id + "-1");
    assertThat(header(record, "ce_type")).isEqualTo("vn.hdnd.lamps.lamp-lit.v1");
    assertThat(header(record, "ce_source")).isEqualTo("/councils/an-giang-2025/lamps");
    assertThat(header(record, "ce_subject")).isEqualTo(id);
    assertThat(header(record, "ce_council")).isEqualTo("an-giang-2025");
    assertThat(header(record, "content-type")).isEqualTo("application/json");
    assertThat(new String(record.value(), StandardCharsets.UTF_8)).contains("\"watts\":60");
  }

  @Test
  void findsWhatACrashLeftBehind() {
    // Simulates a process that stored its command and died before it could wake the relay.
    var commands = Lamp.commands(mongo, CommandListener.NONE);
    String id = lit(commands, "crash");
    assertThat(records(id, 1)).hasSize(1);
    awaitEmptyOutbox(id);
  }

  private void awaitEmptyOutbox(String id) {
    var gone = Criteria.where("_id").is(id).and("pending").exists(false).and("outbox").size(0);
    Awaitility.await().until(() -> mongo.exists(new Query(gone), "lamps"));
  }

  private static String lit(AggregateCommands<Lamp> lamps, String key) {
    var done =
        (CommandOutcome.Done)
            lamps.create(command(key), CommandDays.none(), made -> Lamp.light("No of " + made, 60));
    return done.id();
  }

  private static List<ConsumerRecord<String, byte[]>> records(String key, int count) {
    var found = new ArrayList<ConsumerRecord<String, byte[]>>();
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            RealParts.bootstrapServers(),
            "group.id",
            "test-" + key,
            "auto.offset.reset",
            "earliest");
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(Lamp.TOPIC));
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> {
            consumer
                .poll(Duration.ofMillis(200))
                .forEach(each -> {
                  if (key.equals(each.key())) {
                    found.add(each);
                  }
                });
            return found.size() >= count;
          });
    }
    return found;
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
