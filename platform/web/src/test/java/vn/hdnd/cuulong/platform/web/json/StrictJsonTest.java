package vn.hdnd.cuulong.platform.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
}
