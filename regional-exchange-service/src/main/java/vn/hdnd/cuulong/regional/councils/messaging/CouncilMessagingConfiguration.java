package vn.hdnd.cuulong.regional.councils.messaging;

import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.state.DslStoreSuppliers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.inbox.streams.WaitingCount;
import vn.hdnd.cuulong.regional.councils.RegistryEvent;

/** Adds the register's topology to the service's streams. */
@Configuration(proxyBeanMethods = false)
class CouncilMessagingConfiguration {

  @Autowired
  void addTopology(StreamsBuilder builder, DslStoreSuppliers stores, WaitingCount waiting) {
    CouncilsTopology.addTo(builder, stores, EventCatalogue.recordsOf(RegistryEvent.class), waiting);
  }
}
