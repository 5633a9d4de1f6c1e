package vn.hdnd.cuulong.regional.statistics.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hdnd.cuulong.regional.statistics.messaging.Events.Sent;
import vn.hdnd.cuulong.regional.statistics.messaging.FactReading.Reason;

class UncountableEventsTest {

  private final List<Reason> passedOver = new ArrayList<>();

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
            Reason.UNREADABLE,
            Reason.NO_EVENT,
            Reason.UNREADABLE,
            Reason.OTHER_TYPE,
            Reason.UNREADABLE);
  }

  /** The event is not counted, although a part of it could be; later ones are counted. */
  @Test
  void skipsAnAnswerWithoutARecommendation() {
    Sent nameless = answered(1, Map.of("madeOn", "2025-05-05"));
    Sent named = answered(2, Map.of("madeOn", "2025-05-05", "recommendation", 1));

    assertThat(tableOf(List.of(nameless))).isEmpty();
    assertThat(passedOver).containsExactly(Reason.UNREADABLE);
    assertThat(tableOf(List.of(nameless, named)))
        .containsOnlyKeys("recommendations-answered|long-an|2025-05-05|");
  }

  private static Sent answered(long sequence, Map<String, ?> data) {
    return Events.event(
        "supervision", "supervision-1", sequence, "long-an", "recommendation-answered.v1", data);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1944-12-31", "2200-01-01", "+999999999-12-31", "-999999999-01-01"})
  void skipsAnImplausibleDay(String day) {
    var received =
        Events.petitions(
            "petition-1",
            1,
            "long-an",
            "petition-received",
            Map.of("kind", "COMPLAINT", "receivedOn", day, "eligible", true));

    assertThat(tableOf(List.of(received))).isEmpty();
    assertThat(passedOver).containsExactly(Reason.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1944-12-31T23:59:59Z", "2200-01-01T00:00:00Z", "9999-12-31T23:59:59Z"})
  void skipsAnEventWithAnImplausibleTime(String time) {
    Sent received = Events.petition(2, false).getFirst();
    received.record().headers().remove("ce_time");
    received.record().headers().add("ce_time", time.getBytes(StandardCharsets.UTF_8));

    assertThat(tableOf(List.of(received))).isEmpty();
    assertThat(passedOver).containsExactly(Reason.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 1_000_000_001, Long.MAX_VALUE})
  void skipsAnImplausibleNumber(long attendees) {
    assertThat(tableOf(List.of(Events.meeting(1, attendees)))).isEmpty();
    assertThat(passedOver).containsExactly(Reason.UNREADABLE);
  }

  private Map<String, String> tableOf(List<Sent> events) {
    passedOver.clear();
    return DrivenStreams.tableOf(events, passedOver::add);
  }
}
