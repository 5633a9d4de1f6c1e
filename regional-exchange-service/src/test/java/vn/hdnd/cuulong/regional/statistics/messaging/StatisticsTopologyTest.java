package vn.hdnd.cuulong.regional.statistics.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.regional.statistics.CellPart;
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
            "{\"part\":0,\"measure\":\"petitions\",\"council\":\"long-an\",\"day\":\"2025-03-03\","
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

  /**
   * The order in which a relay sends when the broker has refused the first event and accepted later
   * ones.
   */
  @Test
  void countsWhatCameAheadWhenItComesAgain() {
    List<Sent> events = Events.petition(2, true);
    var ahead = new ArrayList<>(events.subList(1, 3));
    ahead.addAll(events);

    Map<String, String> table = tableOf(events);
    assertThat(tableOf(ahead)).isEqualTo(table);
    assertThat(passedOver).containsExactly(Reason.AHEAD, Reason.AHEAD);
  }

  @Test
  void goesOnBehindAnEventThatNoFigureReads() {
    var withAnother = new ArrayList<>(Events.petition(2, false));
    withAnother.add(Events.petitions("petition-2", 3, "long-an", "petition-sung-about", Map.of()));
    withAnother.add(
        Events.petitions(
            "petition-2",
            4,
            "long-an",
            "petition-answered",
            Map.of("receivedOn", "2025-03-03", "answeredOn", "2025-06-01")));

    assertThat(tableOf(withAnother)).containsKey("answered-of-forwarded|long-an|2025-03-03|");
  }

  /** However the aggregates' histories are interleaved, the result is the same. */
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

  @Test
  void takesAMessageWithoutATimeAsOneOfTheBeginning() {
    assertThat(
            DrivenStreams.run(Events.petition(2, true), Instant.ofEpochMilli(-1), passedOver::add))
        .hasSize(5)
        .extracting(TestRecord::timestamp)
        .containsOnly(0L);
  }

  /** A cell that changes with each event is told of every few seconds, and once in the end. */
  @Test
  void publishesABacklogsCellsInTimeAndEachOnce() {
    List<Sent> events = Events.petitions(60);
    try (var driver = DrivenStreams.driver((topic, partition, offset) -> 1, passedOver::add)) {
      DrivenStreams.send(driver, events, Instant.EPOCH);
      assertThat(DrivenStreams.published(driver)).isEmpty();

      driver.advanceWallClockTime(Duration.ofSeconds(3));
      var cells = new TreeMap<String, String>();
      DrivenStreams.published(driver)
          .forEach(cell ->
              assertThat(
                      cells.put(
                          CellPart.of(cell.key()).cell().text(),
                          new String(cell.value(), StandardCharsets.UTF_8)))
                  .isNull());
      assertThat(cells).isEqualTo(tableOf(events));

      driver.advanceWallClockTime(Duration.ofMinutes(1));
      assertThat(DrivenStreams.published(driver)).isEmpty();
    }
  }

  @Test
  void addsTheLargestNumbersUp() {
    assertThat(tableOf(List.of(Events.meeting(1, 1_000_000_000), Events.meeting(2, 1_000_000_000))))
        .hasEntrySatisfying(
            "voter-meeting-attendees|long-an|2025-11-05|",
            cell -> assertThat(cell).contains("\"value\":2000000000,"));
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

  private Map<String, String> tableOf(List<Sent> events) {
    passedOver.clear();
    return DrivenStreams.tableOf(events, passedOver::add);
  }
}
