package vn.hdnd.cuulong.regional.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuresTest {

  /** The same value as in voter contact's own test. */
  private static final String TO_1 = "47050b4e-4dd5-88fb-a93a-940c9fcf7998";

  private static final String TO_HOA_BINH = "0197f89b-1686-8e89-b254-640314a227d2";

  private static final Map<String, Object> MEETING =
      Map.of(
          "heldOn",
          "2025-11-03",
          "kind",
          "REGULAR",
          "deputyGroups",
          List.of("Tổ 1", "To\u0302\u0309  1", "TỔ 01", "Tổ Hòa Bình", "Tổ Hoà\u00A0Bình"),
          "attendees",
          100,
          "speakers",
          8);

  @Test
  void takesAMeetingApart() {
    Fact meeting = fact("vn.hdnd.voter-contact.meeting-recorded.v1", MEETING);

    assertThat(
            Measures.fedBy(meeting.type()).stream()
                .flatMap(measure -> measure.of(meeting).stream()))
        .extracting(each -> each.cell().text(), Contribution::amount)
        .containsExactlyInAnyOrder(
            tuple("voter-meetings|can-tho|2025-11-03|REGULAR", 1L),
            tuple("voter-meeting-attendees|can-tho|2025-11-03|", 100L),
            tuple("voter-meeting-speakers|can-tho|2025-11-03|", 8L),
            tuple("deputy-groups|can-tho|2025-11-03|" + TO_1, 1L),
            tuple("deputy-groups|can-tho|2025-11-03|" + TO_HOA_BINH, 1L));
  }

  @Test
  void countsAGroupUnderOneIdWhetherAnEventNamesItOrHasItsId() {
    var data = new HashMap<>(MEETING);
    data.put("deputyGroups", List.of(TO_HOA_BINH, "TỔ 01", TO_1));
    var type = "vn.hdnd.voter-contact.meeting-recorded.v1";

    assertThat(Measures.GROUPS.of(fact(type, data)))
        .containsExactlyInAnyOrderElementsOf(Measures.GROUPS.of(fact(type, MEETING)));
  }

  @Test
  void countsOnlyWhatTheConditionAllows() {
    Map<String, Object> petition =
        Map.of("receivedOn", "2025-11-03", "kind", "FEEDBACK", "eligible", false);
    Fact received = fact("vn.hdnd.petitions.petition-received.v1", petition);

    assertThat(Measures.ELIGIBLE.of(received)).isEmpty();
    assertThat(Measures.RECEIVED.of(received)).hasSize(1);
  }

  /** In the present form, and in the form before denunciations had their own types. */
  @Test
  void countsADenunciationUnderTheFirstDayOfItsMonthInBothForms() {
    var today = Map.of("denunciationId", "d", "receivedIn", "2025-11", "eligible", true);
    var old = Map.of("kind", "DENUNCIATION", "receivedOn", "2025-11-23", "eligible", true);

    for (Fact received :
        List.of(
            fact("vn.hdnd.petitions.denunciation-received.v1", today),
            fact("vn.hdnd.petitions.petition-received.v1", old))) {
      assertThat(
              Measures.fedBy(received.type()).stream()
                  .flatMap(measure -> measure.of(received).stream()))
          .extracting(each -> each.cell().text())
          .containsExactlyInAnyOrder(
              "petitions|can-tho|2025-11-01|DENUNCIATION",
              "petitions-eligible|can-tho|2025-11-01|DENUNCIATION");
    }
  }

  @Test
  void countsEachStepOfADenunciationInBothForms() {
    Map.of(
            "forwarded",
            "forwarded",
            "guided",
            "guided",
            "reminded",
            "reminded",
            "answered",
            "received",
            "closed",
            "received")
        .forEach((step, countedOn) -> {
          var today =
              Map.of("denunciationId", "d", "receivedIn", "2025-10", step + "In", "2025-11");
          var old =
              Map.of("kind", "DENUNCIATION", "receivedOn", "2025-10-30", step + "On", "2025-11-02");
          String type = "vn.hdnd.petitions.denunciation-" + step + ".v1";
          assertThat(cells(fact(type, today)))
              .isNotEmpty()
              .isEqualTo(cells(fact(type.replace("denunciation", "petition"), old)))
              .anyMatch(cell ->
                  cell.endsWith(
                      countedOn.equals("received")
                          ? "|2025-10-01|DENUNCIATION|2025-11"
                          : "|2025-11-01|DENUNCIATION"));
        });
  }

  private static List<String> cells(Fact fact) {
    return Measures.fedBy(fact.type()).stream()
        .flatMap(measure -> measure.of(fact).stream())
        .map(each -> each.cell().text())
        .toList();
  }

  @Test
  void readsNothingOfAnEventThatIsNotWhatItsTypePromises() {
    for (Object bad : Arrays.asList(-1, 1.5, "100", List.of(), Map.of())) {
      var data = new HashMap<>(MEETING);
      data.put("attendees", bad);
      Fact meeting = fact("vn.hdnd.voter-contact.meeting-recorded.v1", data);
      assertThatThrownBy(() -> Measures.ATTENDEES.of(meeting))
          .isInstanceOf(EventData.Unreadable.class);
    }
  }

  @Test
  void keepsABarInADimension() {
    CellKey key = new CellKey("m", "can-tho", LocalDate.of(2025, 1, 1), "Tổ 1|2");
    assertThat(CellKey.of(key.text())).isEqualTo(key);
  }

  private static Fact fact(String type, Map<String, ?> data) {
    return new Fact(
        type, "can-tho", "id", 1, Instant.parse("2026-11-24T00:00:00Z"), new EventData(data));
  }
}
