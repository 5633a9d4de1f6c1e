package vn.hdnd.cuulong.regional.councils.messaging;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.DslKeyValueParams;
import org.apache.kafka.streams.state.DslStoreSuppliers;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.platform.inbox.streams.WaitingCount;
import vn.hdnd.cuulong.platform.inbox.streams.WaitingEvents;
import vn.hdnd.cuulong.regional.councils.Council;
import vn.hdnd.cuulong.regional.councils.RegistryEvent;
import vn.hdnd.cuulong.regional.councils.messaging.CouncilRecords.Followed;
import vn.hdnd.cuulong.regional.streams.RegionalTopics;

/** Turns the register's changes into one record per council, with its whole history. */
final class CouncilsTopology {

  private static final JsonMapper JSON = JsonMapper.shared();

  private CouncilsTopology() {}

  /**
   * Adds the topology to a builder. A message without a time counts as very old, and does not stop
   * a thread.
   *
   * @param changes the types of changes that are followed
   * @param waiting how many events wait
   */
  static void addTo(
      StreamsBuilder builder,
      DslStoreSuppliers stores,
      Map<String, Class<? extends RegistryEvent>> changes,
      WaitingCount waiting) {
    builder.stream(
            RegionalTopics.EVENTS,
            Consumed.with(Serdes.ByteArray(), Serdes.ByteArray())
                .withName("regional-events")
                .withTimestampExtractor((message, latest) -> Math.max(0, message.timestamp())))
        .process(new Following(stores, changes, waiting), Named.as("following-the-register"))
        .to(RegionalTopics.COUNCILS, Produced.with(Serdes.String(), json(Council.class)));
  }

  private record Following(
      DslStoreSuppliers suppliers,
      Map<String, Class<? extends RegistryEvent>> changes,
      WaitingCount waiting)
      implements ProcessorSupplier<byte[], byte[], String, Council> {

    @Override
    public Processor<byte[], byte[], String, Council> get() {
      return new CouncilRecords(changes, waiting);
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
      return CouncilsTopology.stores(suppliers);
    }
  }

  static Set<StoreBuilder<?>> stores(DslStoreSuppliers suppliers) {
    return Set.of(
        Stores.keyValueStoreBuilder(
            suppliers.keyValueStore(new DslKeyValueParams(CouncilRecords.STORE, false)),
            Serdes.String(),
            json(Followed.class)),
        WaitingEvents.store(CouncilRecords.WAITING, suppliers));
  }

  private static <T> Serde<T> json(Class<T> type) {
    return Serdes.serdeFrom(
        (topic, value) -> value == null ? null : JSON.writeValueAsBytes(value),
        (topic, bytes) -> bytes == null ? null : JSON.readValue(bytes, type));
  }
}
