package vn.hdnd.cuulong.regional.statistics.messaging;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.DslKeyValueParams;
import org.apache.kafka.streams.state.DslStoreSuppliers;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import vn.hdnd.cuulong.platform.inbox.streams.WaitingEvents;
import vn.hdnd.cuulong.regional.statistics.Area;
import vn.hdnd.cuulong.regional.streams.RegionalTopics;

/**
 * From the events of the four services to one cell per measure, council, day and dimension, in a
 * part for each partition. Nothing in it depends on the clock or on the order among aggregates:
 * built again from the beginning, the table on the topic is the same to the byte.
 */
final class StatisticsTopology {

  private StatisticsTopology() {}

  /**
   * Adds the topology to a builder. A message without a time counts as very old, and does not stop
   * a thread.
   *
   * @param stores the state stores, in memory or on disk
   */
  static void addTo(
      StreamsBuilder builder, DslStoreSuppliers stores, CountingProcessor.Parts parts) {
    builder.stream(
            Arrays.stream(Area.values()).map(Area::topic).toList(),
            Consumed.with(Serdes.ByteArray(), Serdes.ByteArray())
                .withName("events")
                .withTimestampExtractor((message, latest) -> Math.max(0, message.timestamp())))
        .process(new Counting(stores, parts), Named.as("counting"))
        .to(
            RegionalTopics.STATISTICS,
            Produced.with(Serdes.String(), JsonSerdes.of(PublishedCell.class))
                .withStreamPartitioner(
                    (topic, key, cell, count) -> Optional.of(Set.of(partition(cell, count)))));
  }

  /** One reader has all that there is of a council's measure, and adds it up alone. */
  private static int partition(PublishedCell cell, int count) {
    return Math.floorMod((cell.measure() + "|" + cell.council()).hashCode(), count);
  }

  private record Counting(DslStoreSuppliers suppliers, CountingProcessor.Parts parts)
      implements ProcessorSupplier<byte[], byte[], String, PublishedCell> {

    @Override
    public Processor<byte[], byte[], String, PublishedCell> get() {
      return new CountingProcessor(parts);
    }

    /** Cells change often, so of all changes between two commits only the last one is sent. */
    @Override
    public Set<StoreBuilder<?>> stores() {
      return Set.of(
          Stores.keyValueStoreBuilder(
              supplier(CountingProcessor.AGGREGATES), Serdes.ByteArray(), StateBytes.aggregates()),
          Stores.keyValueStoreBuilder(
                  supplier(CountedCells.CELLS), Serdes.String(), StateBytes.cells())
              .withCachingEnabled(),
          Stores.keyValueStoreBuilder(
                  supplier(CountedCells.UNPUBLISHED), Serdes.String(), Serdes.Long())
              .withCachingEnabled(),
          WaitingEvents.store(CountingProcessor.WAITING, suppliers));
    }

    private KeyValueBytesStoreSupplier supplier(String name) {
      return suppliers.keyValueStore(new DslKeyValueParams(name, false));
    }
  }
}
