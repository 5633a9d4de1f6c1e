package vn.hdnd.cuulong.regional.councils.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.BuiltInDslStoreSuppliers;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.inbox.streams.WaitingCount;
import vn.hdnd.cuulong.regional.councils.Council;
import vn.hdnd.cuulong.regional.councils.RegistryEvent;
import vn.hdnd.cuulong.regional.statistics.messaging.Events;
import vn.hdnd.cuulong.regional.statistics.messaging.Events.Sent;
import vn.hdnd.cuulong.regional.streams.RegionalTopics;

class CouncilsTopologyTest {

  @Test
  void publishesEachCouncilWithItsWholeHistory() {
    Map<String, Council> table =
        tableOf(List.of(RegisterChanges.REGISTERED, RegisterChanges.MERGED));

    assertThat(table).containsOnlyKeys("long-an", "tay-ninh", "tay-ninh-2025");
    Council longAn = table.getOrDefault("long-an", table.get("tay-ninh"));
    assertThat(longAn)
        .extracting(Council::validTo, Council::successors)
        .containsExactly(LocalDate.of(2025, 6, 30), List.of("tay-ninh-2025"));
  }

  @Test
  void dropsRepeatsAndPassesOverWhatItCannotRead() {
    Map<String, Council> table =
        tableOf(List.of(RegisterChanges.REGISTERED, RegisterChanges.MERGED));
    var disturbed = new ArrayList<Sent>();
    disturbed.add(RegisterChanges.change(7, "council-registered", "no day", List.of(), List.of()));
    disturbed.add(Events.event("regional", "registry", 8, "region", "sung.v1", Map.of()));
    disturbed.addAll(
        List.of(
            RegisterChanges.REGISTERED,
            RegisterChanges.MERGED,
            RegisterChanges.REGISTERED,
            RegisterChanges.MERGED));

    assertThat(tableOf(disturbed)).isEqualTo(table);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "null",
        "[]",
        "{\"effectiveOn\":\"2025-07-01\",\"from\":[]}",
        "{\"effectiveOn\":\"2025-07-01\",\"to\":[]}",
        "{\"effectiveOn\":\"2025-07-01\",\"from\":[null],\"to\":[null]}",
        "{\"effectiveOn\":\"2025-07-01\",\"from\":[],\"to\":[{}]}",
        "{\"from\":[\"long-an\"],\"to\":[{\"id\":\"long-an\",\"code\":\"80\",\"name\":\"Tỉnh\","
            + "\"shortName\":\"Long An\",\"type\":\"PROVINCE\",\"inRegion\":false}]}"
      })
  void passesOverAChangeThatLacksWhatItNeeds(String data) {
    Map<String, Council> table =
        tableOf(List.of(RegisterChanges.REGISTERED, RegisterChanges.MERGED));
    var disturbed = new ArrayList<Sent>();
    for (String type : EventCatalogue.recordsOf(RegistryEvent.class).keySet()) {
      disturbed.add(raw(9, type, data));
    }
    disturbed.add(RegisterChanges.REGISTERED);
    for (String type : EventCatalogue.recordsOf(RegistryEvent.class).keySet()) {
      disturbed.add(raw(10, type, data));
    }
    disturbed.add(RegisterChanges.MERGED);

    assertThat(tableOf(disturbed)).isEqualTo(table);
  }

  @Test
  void passesOverAChangeUnderAnotherKey() {
    var strayed =
        new TestRecord<>(
            "another".getBytes(StandardCharsets.UTF_8),
            RegisterChanges.MERGED.record().value(),
            RegisterChanges.MERGED.record().headers());
    assertThat(
            tableOf(
                List.of(
                    RegisterChanges.REGISTERED,
                    new Sent(RegisterChanges.MERGED.topic(), "another", strayed))))
        .isEqualTo(tableOf(List.of(RegisterChanges.REGISTERED)));
  }

  @Test
  void takesAMessageWithoutATimeAsOneOfTheBeginning() {
    assertThat(run(List.of(RegisterChanges.REGISTERED), Instant.ofEpochMilli(-1)))
        .hasSize(2)
        .extracting(TestRecord::timestamp)
        .containsOnly(0L);
  }

  private static Sent raw(long sequence, String type, String data) {
    return Events.message(
        "regional", "registry", sequence, "region", type, data.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, Council> tableOf(List<Sent> events) {
    var table = new TreeMap<String, Council>();
    run(events, Instant.EPOCH).forEach(record -> table.put(record.key(), read(record.value())));
    return table;
  }

  /** Returns the output for events with a given time. */
  private static List<TestRecord<String, byte[]>> run(List<Sent> events, Instant at) {
    var builder = new StreamsBuilder();
    CouncilsTopology.addTo(
        builder,
        new BuiltInDslStoreSuppliers.InMemoryDslStoreSuppliers(),
        EventCatalogue.recordsOf(RegistryEvent.class),
        new WaitingCount());
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
              RegionalTopics.COUNCILS, new StringDeserializer(), new ByteArrayDeserializer())
          .readRecordsToList();
    }
  }

  private static Council read(byte[] json) {
    return JsonMapper.shared().readValue(new String(json, StandardCharsets.UTF_8), Council.class);
  }
}
