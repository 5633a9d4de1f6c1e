package vn.hdnd.cuulong.regional.messaging;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.state.BuiltInDslStoreSuppliers;
import org.apache.kafka.streams.state.DslStoreSuppliers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.annotation.EnableKafkaStreams;
import org.springframework.kafka.config.StreamsBuilderFactoryBeanConfigurer;
import vn.hdnd.cuulong.platform.inbox.streams.WaitingCount;
import vn.hdnd.cuulong.regional.streams.StreamFailures;

/** The one Kafka Streams program of this service; features add their topologies to its builder. */
@EnableKafkaStreams
@EnableConfigurationProperties(StreamStoresConfiguration.class)
@Configuration(proxyBeanMethods = false)
@Import({StreamBacklog.class, PatientStreams.class})
class RegionalStreamsConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(RegionalStreamsConfiguration.class);

  /**
   * The pause before a failed thread is replaced, so that a repeated failure does not cause a busy
   * loop.
   */
  private static final Duration REST = Duration.ofSeconds(2);

  @Bean
  DslStoreSuppliers streamStores(StreamStoresConfiguration settings) {
    return switch (settings.stores()) {
      case MEMORY -> new BuiltInDslStoreSuppliers.InMemoryDslStoreSuppliers();
      case DISK -> new BuiltInDslStoreSuppliers.RocksDBDslStoreSuppliers();
    };
  }

  @Bean
  StreamFailures streamFailures(Clock clock, MeterRegistry meters) {
    var failures = new StreamFailures(clock);
    FunctionCounter.builder("cuulong.streams.failures", failures, StreamFailures::count)
        .description("Threads of the streams that died since the start")
        .register(meters);
    return failures;
  }

  @Bean
  WaitingCount waitingCount(MeterRegistry meters) {
    var waiting = new WaitingCount();
    Gauge.builder("cuulong.streams.waiting", waiting, WaitingCount::now)
        .description("Events that wait for a program that knows their version")
        .register(meters);
    return waiting;
  }

  @Bean
  StreamsBuilderFactoryBeanConfigurer streams(StreamFailures failures, StreamBacklog backlog) {
    return factory -> {
      factory.setClientSupplier(new StreamClients(backlog));
      factory.setStreamsUncaughtExceptionHandler(failure -> afterFailure(failure, failures, REST));
    };
  }

  /** After any failure of a thread, another continues from the last commit; nothing is skipped. */
  static StreamThreadExceptionResponse afterFailure(
      Throwable failure, StreamFailures failures, Duration rest) {
    LOG.error("A thread of the streams failed; another takes over", failure);
    failures.note(failure);
    try {
      Thread.sleep(rest);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return StreamThreadExceptionResponse.REPLACE_THREAD;
  }
}
