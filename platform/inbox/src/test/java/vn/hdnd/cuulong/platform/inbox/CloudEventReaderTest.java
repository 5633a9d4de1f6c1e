package vn.hdnd.cuulong.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventReaderTest {

  private static final byte[] VALUE = "{\"watts\":60}".getBytes(StandardCharsets.UTF_8);

  private final Map<String, String> headers =
      new HashMap<>(
          Map.of(
              "ce_specversion", "1.0",
              "ce_id", "lamp-1",
              "ce_source", "/councils/an-giang-2025/lamps",
              "ce_type", LampView.LIT,
              "ce_subject", "lamp",
              "ce_sequence", "1",
              "ce_council", "an-giang-2025",
              "ce_time", "2026-11-24T02:00:00Z"));

  @Test
  void readsAnEvent() {
    assertThat(CloudEventReader.read(headers::get, VALUE))
        .isEqualTo(new Reading.Event(LampEvents.lit("lamp", 60)));
  }

  @Test
  void keepsTheAddressOfTheSchema() {
    headers.put("ce_dataschema", "https://cuulong.hdnd.vn/schemas/lamps.json");
    assertThat(CloudEventReader.read(headers::get, VALUE))
        .isInstanceOfSatisfying(
            Reading.Event.class,
            read ->
                assertThat(read.event().dataschema())
                    .isEqualTo("https://cuulong.hdnd.vn/schemas/lamps.json"));
  }

  @Test
  void takesNothingForAnEventThatLacksAnAttribute() {
    headers.remove("ce_subject");
    assertThat(CloudEventReader.read(headers::get, VALUE))
        .isEqualTo(new Reading.NoEvent("no ce_subject"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z"})
  void readsATimeOfTheYearsOneTo9999(String time) {
    headers.put("ce_time", time);
    assertThat(CloudEventReader.read(headers::get, VALUE))
        .isInstanceOfSatisfying(
            Reading.Event.class,
            read -> assertThat(read.event().time()).isEqualTo(Instant.parse(time)));
  }

  /** A later time overflows in a store that counts milliseconds. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000-12-31T23:59:59Z",
        "-1000000000-01-01T00:00:00Z",
        "+10000-01-01T00:00:00Z",
        "+1000000000-12-31T23:59:59.999999999Z",
        "soon"
      })
  void takesNothingForAnEventOfATimeThatNobodyCanKeep(String time) {
    headers.put("ce_time", time);
    assertThat(CloudEventReader.read(headers::get, VALUE)).isInstanceOf(Reading.NoEvent.class);
  }
}
