package vn.hdnd.cuulong.platform.outbox;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.WriteConcern;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.store.ServedCouncils;
import vn.hdnd.cuulong.platform.store.indexes.IndexDeclarations;
import vn.hdnd.cuulong.platform.store.indexes.IndexStates;

/**
 * The write path of a service: give it an {@link EventCatalogue} and one {@link AggregateType} bean
 * per kind of aggregate.
 */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
      "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
    })
@EnableScheduling
@EnableConfigurationProperties({OutboxProperties.class, ServedCouncils.class})
public class OutboxAutoConfiguration {

  /** The answer to a command leaves only after a majority has it in its journal. */
  @Bean
  MongoClientSettingsBuilderCustomizer durableWrites() {
    return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  /**
   * A store that is away, or does not answer, is said to be away after seconds, not minutes. Comes
   * before Boot applies the address, so that an option of the address wins.
   */
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  MongoClientSettingsBuilderCustomizer boundedPatience() {
    return settings ->
        settings
            .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, SECONDS))
            .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(5, SECONDS))
            .applyToSocketSettings(
                socket -> socket.connectTimeout(3, SECONDS).readTimeout(15, SECONDS));
  }

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  AggregateCommandsFactory aggregateCommandsFactory(
      MongoOperations mongo,
      EventCatalogue catalogue,
      OutboxProperties properties,
      ObjectProvider<RelayLoop> relay,
      MeterRegistry meters,
      ObjectProvider<Tracer> tracer,
      ObjectProvider<CommandGate> gate,
      IndexStates indexes) {
    var listener = new ObservedCommands(relay::getObject, meters, tracer.getIfAvailable());
    // Asked for late, for a gate may stand on commands itself; and never left out in silence.
    return new AggregateCommandsFactory(
        mongo,
        catalogue,
        properties,
        listener,
        (type, context) -> gate.getObject().against(type, context),
        indexes);
  }

  @Bean
  Journal journal(MongoOperations mongo) {
    return new Journal(mongo);
  }

  @Bean
  IndexDeclarations outboxIndexes(List<AggregateType<?>> types) {
    return () ->
        Stream.concat(
                types.stream().flatMap(type -> MongoAggregateStore.indexes(type).stream()),
                Journal.indexes().stream())
            .toList();
  }

  /** Closed by the container, after the loop that uses it has stopped. */
  @Bean
  Courier courier(EventCatalogue catalogue, KafkaProperties kafka) {
    return new Courier(producer(kafka), new EventRecords(catalogue));
  }

  @Bean
  @ConditionalOnBean(KafkaAdmin.class)
  TopicDeclaration topicDeclaration(KafkaAdmin admin) {
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
      Courier courier,
      Journal journal,
      OutboxProperties properties,
      RelayMetrics metrics,
      Clock clock,
      ServedCouncils councils) {
    var relay = new Relay(courier, journal, properties.sendTimeout(), metrics);
    String owner = UUID.randomUUID().toString();
    var leases = new Leases(mongo, clock, properties.leaseDuration(), owner);
    var outboxes = types.stream().map(type -> new Outboxes(type, mongo, clock, councils)).toList();
    var sweep = new Sweep(relay, courier, leases, metrics, properties);
    return new RelayLoop(outboxes, sweep, leases, properties);
  }

  /**
   * Repeats for ever and in order: a send that was given up could reach the topic after all, behind
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
