package vn.hdnd.cuulong.platform.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BothLanguagesTest {

  @Test
  void acceptsVietnameseAndThenEnglish() {
    assertThat(
            BothLanguages.missing(
                document("Đơn thư. Petitions", "Tiếp nhận đơn. Register", "Năm. The year")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Register a petition", "Tiếp nhận đơn", "Register. Tiếp nhận đơn", "A. B", ""})
  void refusesATextThatLacksOneOrTurnsThemRound(String text) {
    assertThat(BothLanguages.missing(document(text, "Nhận. Take", "Năm. The year")))
        .singleElement()
        .asString()
        .startsWith("tag");
    assertThat(BothLanguages.missing(document("Đơn. Petitions", text, "Năm. The year")))
        .singleElement()
        .asString()
        .startsWith("post /x:");
    assertThat(BothLanguages.missing(document("Đơn. Petitions", "Nhận. Take", text)))
        .singleElement()
        .asString()
        .startsWith("post /x \"year\"");
  }

  private static JsonNode document(String tag, String summary, String parameter) {
    return JsonMapper.shared()
        .readTree(
            """
            {"tags": [{"name": "t", "description": "%s"}],
             "paths": {"/x": {"post": {"summary": "%s", "parameters": [
               {"name": "year", "description": "%s"}, {"name": "id"}]}}}}
            """
                .formatted(tag, summary, parameter));
  }
}
