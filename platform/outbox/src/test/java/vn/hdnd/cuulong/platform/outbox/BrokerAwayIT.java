package vn.hdnd.cuulong.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.commands.testing.Lamp.command;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.testing.Lamp;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.testkit.parts.LocalBroker;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;

/** Tests a broker that is paused for a while during the work. */
@SpringBootTest(
    classes = RelayIT.LampService.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {"cuulong.outbox.sweep-interval=100ms", "cuulong.outbox.send-timeout=200ms"})
@ContextConfiguration(initializers = {RealParts.class, BrokerAwayIT.OwnBroker.class})
class BrokerAwayIT {

  private static final LocalBroker BROKER = LocalBroker.start();

  @Autowired private AggregateCommandsFactory factory;
  @Autowired private MeterRegistry meters;

  static class OwnBroker implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of("spring.kafka.bootstrap-servers=" + BROKER.bootstrapServers())
          .applyTo(context);
    }
  }

  @AfterAll
  static void end() {
    BROKER.close();
  }

  @Test
  void takesCommandsMeanwhileAndRelaysEachEventOnce() throws Exception {
    AggregateCommands<Lamp> lamps = factory.of(Lamp.TYPE);
    String lamp = lit(lamps);
    Awaitility.await().until(() -> relayed() == 1);
    signal("STOP");
    try {
      IntStream.range(0, 20).forEach(i -> dim(lamps, lamp, i));
      Awaitility.await()
          .during(Duration.ofSeconds(2))
          .until(() -> meters.get("cuulong.outbox.depth").gauge().value() == 1);
    } finally {
      signal("CONT");
    }
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> relayed() == 21);
    assertThat(sequences())
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 21).boxed().toList());
  }

  private double relayed() {
    return meters.get("cuulong.relay.events").counter().count();
  }

  private static void signal(String name) throws IOException, InterruptedException {
    String broker = Long.toString(BROKER.process().pid());
    assertThat(new ProcessBuilder("kill", "-" + name, broker).start().waitFor()).isZero();
  }

  private static String lit(AggregateCommands<Lamp> lamps) {
    var done =
        (CommandOutcome.Done)
            lamps.create(command("lit"), CommandDays.none(), id -> Lamp.light("No of " + id, 60));
    return done.id();
  }

  private static void dim(AggregateCommands<Lamp> lamps, String lamp, int i) {
    assertThat(
            lamps.change(
                command("dim " + i),
                new AggregateId<>(lamp),
                CommandDays.none(),
                found -> found.state().dim(59 - i)))
        .isInstanceOf(CommandOutcome.Done.class);
  }

  private static List<Long> sequences() {
    var found = new ArrayList<Long>();
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", BROKER.bootstrapServers(),
            "group.id", "test",
            "auto.offset.reset", "earliest");
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(Lamp.TOPIC));
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> {
            consumer
                .poll(Duration.ofMillis(200))
                .forEach(each -> {
                  byte[] sequence = each.headers().lastHeader("ce_sequence").value();
                  found.add(Long.valueOf(new String(sequence, StandardCharsets.UTF_8)));
                });
            return found.size() >= 21;
          });
    }
    return found;
  }
}
