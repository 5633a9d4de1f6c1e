package vn.hdnd.cuulong.regional.councils.messaging;

import java.util.function.Predicate;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.DslStoreSuppliers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/** Adds the register's topology to the service's streams. */
@Configuration(proxyBeanMethods = false)
class CouncilMessagingConfiguration {

  @Autowired
  void addTopology(
      StreamsBuilder builder, DslStoreSuppliers stores, Predicate<RecordMetadata> lastOfBacklog) {
    CouncilsTopology.addTo(builder, stores, lastOfBacklog);
  }
}
