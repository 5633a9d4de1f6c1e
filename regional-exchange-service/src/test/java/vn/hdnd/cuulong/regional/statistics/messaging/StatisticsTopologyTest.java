package vn.hdnd.cuulong.regional.statistics.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.BuiltInDslStoreSuppliers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.regional.RegionalEvents;
import vn.hdnd.cuulong.regional.statistics.messaging.Events.Sent;
import vn.hdnd.cuulong.regional.statistics.messaging.FactReading.Reason;

class StatisticsTopologyTest {

  private final List<Reason> passedOver = new ArrayList<>();

  @Test
  void addsUpPerMeasureCouncilDayAndDimension() {
    Map<String, String> table = tableOf(Events.petition(2, true));

    assertThat(table)
        .containsEntry(
            "petitions|long-an|2025-03-03|COMPLAINT",
            "{\"measure\":\"petitions\",\"council\":\"long-an\",\"day\":\"2025-03-03\","
                + "\"dimension\":\"COMPLAINT\",\"value\":1,\"revision\":1,"
                + "\"asOf\":\"2026-11-24T01:04:54Z\"}")
        .containsOnlyKeys(
            "petitions|long-an|2025-03-03|COMPLAINT",
            "petitions-eligible|long-an|2025-03-03|",
            "petitions-forwarded|long-an|2025-04-01|",
            "forwarded-of-received|long-an|2025-03-03|",
            "answered-of-forwarded|long-an|2025-03-03|");
  }

  @Test
  void countsOnceWhatTheRelaySendsTwice() {
    List<Sent> events = Events.petition(2, true);
    var twice = new ArrayList<Sent>();
    twice.addAll(events.subList(0, 2));
    twice.addAll(events.subList(0, 2));
    twice.addAll(events);
    twice.addAll(events);

    Map<String, String> table = tableOf(events);
    assertThat(tableOf(twice)).isEqualTo(table);
    assertThat(passedOver).hasSize(7).containsOnly(Reason.REPEATED);
  }

  @Test
  void passesOverWhatIsNoEventAndGoesOn() {
    var withPoison = new ArrayList<>(Events.poison());
    withPoison.addAll(Events.petitions(10));

    Map<String, String> table = tableOf(Events.petitions(10));
    assertThat(tableOf(withPoison)).isEqualTo(table);
    assertThat(passedOver)
        .containsExactly(
            Reason.NO_EVENT,
            Reason.NO_EVENT,
            Reason.NO_EVENT,
            Reason.NO_EVENT,
            Reason.OTHER_TYPE,
            Reason.OTHER_VERSION,
            Reason.UNREADABLE,
            Reason.NO_EVENT,
            Reason.UNREADABLE,
            Reason.OTHER_TYPE,
            Reason.UNREADABLE);
  }

  /** It counts nowhere, although a part of it could: none of it has left a trace. */
  @Test
  void passesOverAnAnswerThatNamesNoRecommendation() {
    Sent nameless =
        Events.event(
            "supervision",
            "supervision-1",
            1,
            "long-an",
            "recommendation-answered.v1",
            Map.of("madeOn", "2025-05-05"));
    Sent mended = made(1, "recommendation-answered", null);

    assertThat(tableOf(List.of(nameless))).isEmpty();
    assertThat(passedOver).containsExactly(Reason.UNREADABLE);
    assertThat(tableOf(List.of(nameless, mended))).isEqualTo(tableOf(List.of(mended)));
  }

  /** However the aggregates' histories are mixed, each in its own order, the end is the same. */
  @Test
  void givesTheSameBytesWhenBuiltAgainInAnyOrderAmongAggregates() {
    Map<String, String> table = tableOf(Events.petitions(60));

    assertThat(table).hasSizeGreaterThan(50);
    for (long seed = 1; seed <= 5; seed++) {
      assertThat(tableOf(mixed(Events.petitions(60), new Random(seed)))).isEqualTo(table);
    }
  }

  @Test
  void countsOnlyTheLatestVerificationOfARecommendation() {
    Map<String, String> table =
        tableOf(
            List.of(
                made(1, "recommendation-made", null),
                made(2, "recommendation-verified", "DONE"),
                made(3, "recommendation-verified", "PARTLY_DONE"),
                made(4, "recommendation-verified", "DONE"),
                made(5, "recommendation-verified", "DONE")));

    assertThat(table.get("recommendations-done|long-an|2025-05-05|"))
        .contains("\"value\":1,\"revision\":3");
    assertThat(table.get("supervision-recommendations|long-an|2025-05-05|"))
        .contains("\"value\":1,\"revision\":1");
  }

  private static Sent made(long sequence, String fact, @Nullable String result) {
    var data = new HashMap<String, Object>(Map.of("recommendation", 1, "madeOn", "2025-05-05"));
    if (result != null) {
      data.put("result", result);
    }
    return Events.event("supervision", "supervision-1", sequence, "long-an", fact + ".v1", data);
  }

  private static List<Sent> mixed(List<Sent> events, Random random) {
    var histories = new TreeMap<String, List<Sent>>();
    events.forEach(
        each -> histories.computeIfAbsent(each.subject(), any -> new ArrayList<>()).add(each));
    var turns = new ArrayList<String>();
    events.forEach(each -> turns.add(each.subject()));
    Collections.shuffle(turns, random);
    return turns.stream()
        .map(subject -> histories.getOrDefault(subject, List.of()).removeFirst())
        .toList();
  }

  /** The compacted topic as a reader from the beginning sees it in the end. */
  private Map<String, String> tableOf(List<Sent> events) {
    passedOver.clear();
    var builder = new StreamsBuilder();
    StatisticsTopology.addTo(
        builder, new BuiltInDslStoreSuppliers.InMemoryDslStoreSuppliers(), passedOver::add);
    var settings = new Properties();
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
    settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:1");
    var table = new TreeMap<String, String>();
    try (var driver = new TopologyTestDriver(builder.build(), settings)) {
      events.forEach(each ->
          driver
              .createInputTopic(each.topic(), new ByteArraySerializer(), new ByteArraySerializer())
              .pipeInput(each.record()));
      driver
          .createOutputTopic(
              RegionalEvents.STATISTICS, new StringDeserializer(), new ByteArrayDeserializer())
          .readRecordsToList()
          .forEach(cell -> {
            assertThat(cell.headers()).isEmpty();
            table.put(cell.key(), new String(cell.value(), StandardCharsets.UTF_8));
          });
    }
    return table;
  }
}
