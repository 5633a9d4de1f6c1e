package vn.hdnd.cuulong.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandListener;
import vn.hdnd.cuulong.platform.commands.Journal;
import vn.hdnd.cuulong.platform.commands.Outboxes;
import vn.hdnd.cuulong.platform.commands.StoredEvents;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.leases.Leases;
import vn.hdnd.cuulong.platform.store.ServedCouncils;

/** The relay of a service, for every {@link AggregateType} that it has as a bean. */
@AutoConfiguration(
    afterName = {
      "vn.hdnd.cuulong.platform.commands.CommandsAutoConfiguration",
      "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
    })
@EnableScheduling
@EnableConfigurationProperties(OutboxProperties.class)
public class OutboxAutoConfiguration {

  /** How long the settling waits for one answer, while others may be there. */
  private static final Duration LOOK = Duration.ofMillis(100);

  /**
   * Hands events to the relay; asked for late, for the relay starts after the commands are there.
   */
  @Bean
  CommandListener relayHandover(ObjectProvider<RelayLoop> relay) {
    return new CommandListener() {
      @Override
      public void stored(AggregateType<?> type, StoredEvents events) {
        relay.getObject().hand(type, events);
      }
    };
  }

  @Bean
  Underway underway() {
    return new Underway();
  }

  /** Closed by the container, after the loop that uses it has stopped. */
  @Bean
  OrderedSender sender(EventCatalogue catalogue, KafkaProperties kafka, Underway underway) {
    return new OrderedSender(() -> producer(kafka), new EventRecords(catalogue), underway);
  }

  /** Makes the client throw what it would otherwise log at length. */
  @Bean
  @ConditionalOnBean(KafkaAdmin.class)
  TopicDeclaration topicDeclaration(KafkaAdmin admin) {
    admin.setFatalIfBrokerNotAvailable(true);
    return new TopicDeclaration(admin::initialize);
  }

  @Bean
  RelayMetrics relayMetrics(MeterRegistry meters, Clock clock) {
    return new RelayMetrics(meters, clock);
  }

  @Bean
  RelayHealthIndicator relayHealthIndicator(RelayMetrics metrics) {
    return new RelayHealthIndicator(metrics);
  }

  @Bean
  RelayLoop relayLoop(
      List<AggregateType<?>> types,
      MongoOperations mongo,
      OrderedSender sender,
      Underway underway,
      Journal journal,
      OutboxProperties properties,
      RelayMetrics metrics,
      Clock clock,
      ServedCouncils councils) {
    String owner = UUID.randomUUID().toString();
    var leases = new Leases(mongo, "relay", clock, properties.leaseDuration(), owner);
    var outboxes = types.stream().map(type -> new Outboxes(type, mongo, clock, councils)).toList();
    var sweep = new Sweep(sender, underway, leases, metrics, properties);
    var relay = new Relay(outboxes, sender, leases, underway, sweep);
    var settling = new Settling(sender, journal, metrics, LOOK);
    var loop = new SettlingLoop(settling, sender, underway, properties.settleInterval());
    return new RelayLoop(relay, sweep, loop, leases, properties);
  }

  /**
   * Retries for ever and in order, because an abandoned send could still reach the topic, behind
   * the next one.
   */
  private static Producer<String, byte[]> producer(KafkaProperties kafka) {
    Map<String, Object> settings = new HashMap<>(kafka.buildProducerProperties());
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 16_777_216);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
    return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }
}
