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
import vn.hdnd.cuulong.platform.inbox.streams.WaitingCount;
import vn.hdnd.cuulong.regional.statistics.CellPart;
import vn.hdnd.cuulong.regional.statistics.Measures;
import vn.hdnd.cuulong.regional.statistics.messaging.Events.Sent;
import vn.hdnd.cuulong.regional.statistics.messaging.FactReading.Reason;
import vn.hdnd.cuulong.regional.streams.Backlog;
import vn.hdnd.cuulong.regional.streams.RegionalTopics;

/** Runs the topology without a broker. */
final class DrivenStreams {

  static final FactReader READER = new FactReader(type -> !Measures.fedBy(type).isEmpty());

  private DrivenStreams() {}

  /** The cells of the compacted topic as a reader from the beginning sees them in the end. */
  static Map<String, String> tableOf(List<Sent> events, Consumer<Reason> passedOver) {
    var table = new TreeMap<String, String>();
    run(events, Instant.EPOCH, passedOver)
        .forEach(cell -> {
          assertThat(cell.headers()).isEmpty();
          table.put(cellOf(cell.key()), new String(cell.value(), StandardCharsets.UTF_8));
        });
    return table;
  }

  /** The driver has one partition, and so each cell has one part. */
  private static String cellOf(String key) {
    CellPart part = CellPart.of(key);
    assertThat(part.part()).isZero();
    return part.cell().text();
  }

  /** Returns the output for events with a given time. */
  static List<TestRecord<String, byte[]>> run(
      List<Sent> events, Instant at, Consumer<Reason> passedOver) {
    try (var driver = driver((topic, partition, offset) -> 0, passedOver)) {
      send(driver, events, at);
      return published(driver);
    }
  }

  static void send(TopologyTestDriver driver, List<Sent> events, Instant at) {
    events.forEach(each ->
        driver
            .createInputTopic(
                each.topic(),
                new ByteArraySerializer(),
                new ByteArraySerializer(),
                at,
                Duration.ZERO)
            .pipeInput(each.record()));
  }

  static List<TestRecord<String, byte[]>> published(TopologyTestDriver driver) {
    return driver
        .createOutputTopic(
            RegionalTopics.STATISTICS, new StringDeserializer(), new ByteArrayDeserializer())
        .readRecordsToList();
  }

  static TopologyTestDriver driver(Backlog backlog, Consumer<Reason> passedOver) {
    return driver(new CountingProcessor.Parts(READER, backlog, passedOver, new WaitingCount()));
  }

  static TopologyTestDriver driver(CountingProcessor.Parts parts) {
    var builder = new StreamsBuilder();
    StatisticsTopology.addTo(
        builder, new BuiltInDslStoreSuppliers.InMemoryDslStoreSuppliers(), parts);
    var settings = new Properties();
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
    settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:1");
    return new TopologyTestDriver(builder.build(), settings);
  }
}
