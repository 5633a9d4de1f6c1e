package vn.hdnd.cuulong.regional;

import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.state.BuiltInDslStoreSuppliers;
import org.apache.kafka.streams.state.DslStoreSuppliers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.EnableKafkaStreams;
import org.springframework.kafka.config.StreamsBuilderFactoryBeanConfigurer;

/** The one Kafka Streams program of this service; features add their topologies to its builder. */
@EnableKafkaStreams
@EnableConfigurationProperties(StreamStoresConfiguration.class)
@Configuration(proxyBeanMethods = false)
class RegionalStreamsConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(RegionalStreamsConfiguration.class);

  @Bean
  DslStoreSuppliers streamStores(StreamStoresConfiguration settings) {
    return switch (settings.stores()) {
      case MEMORY -> new BuiltInDslStoreSuppliers.InMemoryDslStoreSuppliers();
      case DISK -> new BuiltInDslStoreSuppliers.RocksDBDslStoreSuppliers();
    };
  }

  /** Whatever a thread died of, another goes on from the last commit; nothing is skipped. */
  @Bean
  StreamsBuilderFactoryBeanConfigurer goOnAfterFailure() {
    return factory ->
        factory.setStreamsUncaughtExceptionHandler(failure -> {
          LOG.error("A thread of the streams failed; another takes over", failure);
          return StreamThreadExceptionResponse.REPLACE_THREAD;
        });
  }
}
