package vn.hdnd.cuulong.regional.statistics.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.BuiltInDslStoreSuppliers;
import org.apache.kafka.streams.test.TestRecord;
import vn.hdnd.cuulong.regional.RegionalEvents;
import vn.hdnd.cuulong.regional.statistics.messaging.Events.Sent;
import vn.hdnd.cuulong.regional.statistics.messaging.FactReading.Reason;

/** Runs the topology without a broker. */
final class DrivenStreams {

  private DrivenStreams() {}

  /** Returns the final content of the compacted topic. */
  static Map<String, String> tableOf(List<Sent> events, Consumer<Reason> passedOver) {
    var table = new TreeMap<String, String>();
    run(events, Instant.EPOCH, passedOver)
        .forEach(cell -> {
          assertThat(cell.headers()).isEmpty();
          table.put(cell.key(), new String(cell.value(), StandardCharsets.UTF_8));
        });
    return table;
  }

  /** Returns the output for events with a given time. */
  static List<TestRecord<String, byte[]>> run(
      List<Sent> events, Instant at, Consumer<Reason> passedOver) {
    var builder = new StreamsBuilder();
    StatisticsTopology.addTo(
        builder, new BuiltInDslStoreSuppliers.InMemoryDslStoreSuppliers(), passedOver);
    var settings = new Properties();
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
    settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:1");
    try (var driver = new TopologyTestDriver(builder.build(), settings)) {
      events.forEach(each ->
          driver
              .createInputTopic(
                  each.topic(),
                  new ByteArraySerializer(),
                  new ByteArraySerializer(),
                  at,
                  Duration.ZERO)
              .pipeInput(each.record()));
      return driver
          .createOutputTopic(
              RegionalEvents.STATISTICS, new StringDeserializer(), new ByteArrayDeserializer())
          .readRecordsToList();
    }
  }
}
