package vn.hdnd.cuulong.regional.statistics.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.state.BuiltInDslStoreSuppliers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.platform.inbox.streams.WaitingCount;
import vn.hdnd.cuulong.platform.testkit.parts.LocalBroker;
import vn.hdnd.cuulong.regional.statistics.CellKey;
import vn.hdnd.cuulong.regional.statistics.messaging.Events.Sent;
import vn.hdnd.cuulong.regional.streams.Backlog;
import vn.hdnd.cuulong.regional.streams.RegionalTopics;

/** Tests a rebuild of the figures from the beginning, as the service's canvas describes. */
class StatisticsRebuildIT {

  private static final String APPLICATION = "cuulong-regional.v2";
  private static final Duration LONG = Duration.ofSeconds(90);

  /** A broker of its own, because the other tests' service has its figures on the shared broker. */
  private static final LocalBroker BROKER = LocalBroker.start();

  private static final BrokerTopics TOPICS = new BrokerTopics(BROKER.bootstrapServers());

  private final WaitingCount waiting = new WaitingCount();

  @TempDir private Path stateDirectory;

  @BeforeAll
  static void declareTopics() throws Exception {
    TOPICS.declare();
  }

  @AfterAll
  static void stop() {
    TOPICS.close();
    BROKER.close();
  }

  @Test
  void givesTheSameBytesFromTheBeginningOnAFreshTopic() throws Exception {
    List<Sent> events = history();
    Events.send(BROKER.bootstrapServers(), events);
    Map<CellKey, Cell> expected = figures(DrivenStreams.tableOf(events, any -> {}));
    assertThat(expected).hasSizeGreaterThan(50);

    Map<String, String> first = tableOfARun(expected);
    TOPICS.forget(APPLICATION);
    TOPICS.makeAnew(RegionalTopics.STATISTICS);
    assertThat(table()).isEmpty();
    stopsBehindACommitThatPublishedNothing(events.size());
    Map<String, String> second = tableOfARun(expected);
    assertThat(second).isEqualTo(first);

    TOPICS.forget(APPLICATION);
    TOPICS.makeAnew(RegionalTopics.STATISTICS);
    stopsWhereAVersionIsNotKnown();
    assertThat(figures(table())).isNotEqualTo(expected);
    assertThat(tableOfARun(expected)).isEqualTo(first);
  }

  /** The events that an older program could not count yet are counted by the one that follows. */
  private void stopsWhereAVersionIsNotKnown() {
    var streams = streams(UnknownVersionTest.OLDER, (topic, partition, offset) -> 0);
    streams.cleanUp();
    streams.start();
    try {
      await("events that wait").atMost(LONG).until(() -> waiting.now() == 80);
    } finally {
      streams.close();
    }
    assertThat(waiting.now()).isZero();
  }

  /** Simulates a thread that dies in a backlog: another one publishes what it has left. */
  private void stopsBehindACommitThatPublishedNothing(int events) {
    var streams = streams(DrivenStreams.READER, (topic, partition, offset) -> 1);
    streams.cleanUp();
    streams.start();
    try {
      await("everything counted").atMost(LONG).until(() -> TOPICS.read(APPLICATION) == events);
    } finally {
      streams.close();
    }
  }

  private KafkaStreams streams(FactReader facts, Backlog backlog) {
    var builder = new StreamsBuilder();
    StatisticsTopology.addTo(
        builder,
        new BuiltInDslStoreSuppliers.RocksDBDslStoreSuppliers(),
        new CountingProcessor.Parts(facts, backlog, any -> {}, waiting));
    return new KafkaStreams(builder.build(), settings());
  }

  /**
   * Returns a history with repeats, as after a relay was killed, and with invalid messages in
   * between.
   */
  private static List<Sent> history() {
    var events = new ArrayList<Sent>(Events.petitions(60));
    events.addAll(Events.poison());
    events.addAll(Events.petitions(20));
    events.addAll(Events.petitions(60));
    return events;
  }

  private Map<String, String> tableOfARun(Map<CellKey, Cell> expected) {
    var streams = streams(DrivenStreams.READER, (topic, partition, offset) -> 0);
    streams.cleanUp();
    streams.start();
    try {
      await("the figures")
          .atMost(LONG)
          .untilAsserted(() -> assertThat(figures(table())).isEqualTo(expected));
    } finally {
      streams.close();
    }
    return table();
  }

  /** The cells, each added up from its parts. */
  private static Map<CellKey, Cell> figures(Map<String, String> table) {
    var figures = new HashMap<CellKey, Cell>();
    table.values().stream()
        .map(json -> JsonMapper.shared().readValue(json, PublishedCell.class))
        .forEach(part ->
            figures.merge(
                new CellKey(part.measure(), part.council(), part.day(), part.dimension()),
                new Cell(part.value(), part.revision(), part.asOf()),
                StatisticsRebuildIT::sum));
    return figures;
  }

  private static Cell sum(Cell one, Cell other) {
    return new Cell(
        one.value() + other.value(),
        one.revision() + other.revision(),
        one.asOf().isAfter(other.asOf()) ? one.asOf() : other.asOf());
  }

  private Properties settings() {
    var settings = new Properties();
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, APPLICATION);
    settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, BROKER.bootstrapServers());
    settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 150);
    settings.put(StreamsConfig.STATE_DIR_CONFIG, stateDirectory.toString());
    return settings;
  }

  /** Returns the final content of the compacted topic. */
  private static Map<String, String> table() {
    var settings =
        Map.<String, Object>of(
            "bootstrap.servers", BROKER.bootstrapServers(), "isolation.level", "read_committed");
    var table = new TreeMap<String, String>();
    try (var reader =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          reader.partitionsFor(RegionalTopics.STATISTICS).stream()
              .map(each -> new TopicPartition(each.topic(), each.partition()))
              .toList();
      reader.assign(partitions);
      reader.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
      while (ends.entrySet().stream()
          .anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
        reader
            .poll(Duration.ofMillis(200))
            .forEach(
                cell -> table.put(cell.key(), new String(cell.value(), StandardCharsets.UTF_8)));
      }
    }
    return table;
  }
}
