package vn.hdnd.cuulong.regional.statistics.messaging;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.DslKeyValueParams;
import org.apache.kafka.streams.state.DslStoreSuppliers;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import vn.hdnd.cuulong.regional.RegionalEvents;
import vn.hdnd.cuulong.regional.statistics.Area;
import vn.hdnd.cuulong.regional.statistics.messaging.FactReading.Reason;

/**
 * Computes one cell per measure, council, day and dimension from the events of the four services.
 * It does not depend on the clock or the order among aggregates: after a rebuild the table on the
 * topic is the same to the byte.
 */
final class StatisticsTopology {

  private static final String CELLS = "cells";

  private StatisticsTopology() {}

  /**
   * Adds the topology to a builder. A message without a time counts as very old, and does not stop
   * a thread.
   *
   * @param stores the state stores, in memory or on disk
   * @param passedOver is told of every message that is not counted
   */
  static void addTo(StreamsBuilder builder, DslStoreSuppliers stores, Consumer<Reason> passedOver) {
    builder.stream(
            Arrays.stream(Area.values()).map(Area::topic).toList(),
            Consumed.with(Serdes.ByteArray(), Serdes.ByteArray())
                .withName("events")
                .withTimestampExtractor((message, latest) -> Math.max(0, message.timestamp())))
        .process(new Counting(stores, passedOver), Named.as("counting"))
        .groupByKey(Grouped.with(CELLS, Serdes.String(), JsonSerdes.of(CellChange.class)))
        .aggregate(
            () -> Cell.EMPTY,
            (key, change, cell) -> cell.plus(change),
            Named.as("adding"),
            Materialized.<String, Cell>as(stores.keyValueStore(new DslKeyValueParams(CELLS, true)))
                .withKeySerde(Serdes.String())
                .withValueSerde(JsonSerdes.of(Cell.class)))
        .toStream(Named.as("changed-cells"))
        .mapValues((key, cell) -> cell.under(key), Named.as("publishing"))
        .to(
            RegionalEvents.STATISTICS,
            Produced.with(Serdes.String(), JsonSerdes.of(PublishedCell.class)));
  }

  private record Counting(DslStoreSuppliers suppliers, Consumer<Reason> passedOver)
      implements ProcessorSupplier<byte[], byte[], String, CellChange> {

    @Override
    public Processor<byte[], byte[], String, CellChange> get() {
      return new CountingProcessor(passedOver);
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
      return Set.of(
          Stores.keyValueStoreBuilder(
              supplier(CountingProcessor.POSITIONS), Serdes.String(), Serdes.Long()),
          Stores.keyValueStoreBuilder(
              supplier(CountingProcessor.LATEST),
              Serdes.String(),
              JsonSerdes.of(LatestContributions.class)));
    }

    private KeyValueBytesStoreSupplier supplier(String name) {
      return suppliers.keyValueStore(new DslKeyValueParams(name, false));
    }
  }
}
