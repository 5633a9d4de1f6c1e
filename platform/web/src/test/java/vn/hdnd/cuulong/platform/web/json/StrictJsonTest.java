package vn.hdnd.cuulong.platform.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class StrictJsonTest {

  record Body(String name, List<String> groups) {}

  enum Kind {
    COMPLAINT
  }

  record Filed(LocalDate day, Kind kind, List<Kind> kinds) {}

  private final JsonMapper json = StrictJson.mapper(List.of());

  @Test
  void readsALetterWithMarksAlikeHoweverItWasTyped() {
    String apart = Normalizer.normalize("Tổ đại biểu số 1", Normalizer.Form.NFD);
    String sent =
        json.writeValueAsString(Map.of("name", " " + apart + "\n", "groups", List.of(apart)));

    Body body = json.readValue(sent, Body.class);

    assertThat(body.name()).isEqualTo("Tổ đại biểu số 1");
    assertThat(body.groups()).containsExactly("Tổ đại biểu số 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'day': [2026, 11, 30]}",
        "{'day': [2026, 11]}",
        "{'day': ['2026-11-30']}",
        "{'day': 20787}",
        "{'day': ' 2026-11-30'}",
        "{'day': '2026-11-30T00:00:00Z'}",
        "{'day': '2026-02-30'}",
        "{'day': ''}",
        "{'kind': ' COMPLAINT '}",
        "{'kind': 'COMPLAINT\\n'}",
        "{'kind': 'complaint'}",
        "{'kind': ''}",
        "{'kind': 0}",
        "{'kinds': ['COMPLAINT ']}"
      })
  void readsADayAndAKindInOneFormOnly(String body) {
    assertThatExceptionOfType(MismatchedInputException.class)
        .isThrownBy(() -> json.readValue(body.replace('\'', '"'), Filed.class));
  }

  @Test
  void readsADayAndAKind() {
    String body = "{'day': '2026-11-30', 'kind': 'COMPLAINT', 'kinds': ['COMPLAINT']}";

    assertThat(json.readValue(body.replace('\'', '"'), Filed.class))
        .isEqualTo(new Filed(LocalDate.of(2026, 11, 30), Kind.COMPLAINT, List.of(Kind.COMPLAINT)));
    assertThat(json.readValue("{\"day\": null}", Filed.class).day()).isNull();
  }
}
