package vn.hdnd.cuulong.platform.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class StrictJsonTest {

  record Body(String name, List<String> groups) {}

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
  @ValueSource(strings = {"Tổ 1", "Ủy ban nhân dân huyện Châu Thành", "ភ្នំពេញ", "a"})
  void takesALine(String line) {
    assertThat(line).matches(TextFormats.LINE).matches(TextFormats.PROSE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " a", "a\u0000b", "a\u007Fb", "a\u202Eb", "a\u2066b", "\u0007"})
  void takesNoMarksThatNobodySees(String text) {
    assertThat(text).doesNotMatch(TextFormats.LINE).doesNotMatch(TextFormats.PROSE);
  }

  @Test
  void takesLineEndsInProseOnly() {
    assertThat("một\nhai\tba").matches(TextFormats.PROSE).doesNotMatch(TextFormats.LINE);
  }
}
