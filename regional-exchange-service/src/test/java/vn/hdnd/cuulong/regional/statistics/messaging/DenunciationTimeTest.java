package vn.hdnd.cuulong.regional.statistics.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.regional.statistics.messaging.Events.Sent;

/** Tests that a denunciation changes the figures' time at most to its month. */
@Tag("D-10")
class DenunciationTimeTest {

  private static final Instant FIRST_OF_NOVEMBER = Instant.parse("2026-10-31T17:00:00Z");

  @Test
  void tellsOfADenunciationTheMonthInWhichItWasTypedIn() {
    var today = Map.of("denunciationId", "d", "receivedIn", "2026-11", "eligible", true);
    var old = Map.of("kind", "DENUNCIATION", "receivedOn", "2026-11-23", "eligible", true);
    assertThat(timeOf("denunciation-received", today)).isEqualTo(FIRST_OF_NOVEMBER);
    assertThat(timeOf("petition-received", old)).isEqualTo(FIRST_OF_NOVEMBER);
  }

  @Test
  void tellsOfEveryOtherPetitionTheMoment() {
    var complaint = Map.of("kind", "COMPLAINT", "receivedOn", "2026-11-23", "eligible", true);
    assertThat(timeOf("petition-received", complaint))
        .isAfter(Instant.parse("2026-11-24T00:00:00Z"));
  }

  private static Instant timeOf(String fact, Map<String, ?> data) {
    Sent sent = Events.petitions("p", 1, "long-an", fact, data);
    var message =
        new Record<>(sent.record().key(), sent.record().value(), 0, sent.record().headers());
    var found = (FactReading.Found.Event) FactReader.find(sent.topic(), message);
    return ((FactReading.Understood) DrivenStreams.READER.read(found.event())).fact().time();
  }
}
