package vn.hdnd.cuulong.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonPathTest {

  private static final JsonNode ROOT =
      new JsonMapper().readTree("{\"items\":[{\"id\":\"a\",\"n\":3}],\"next\":null}");

  @Test
  void findsFieldsAndElements() {
    assertThat(new JsonPath("$.items[0].id").in(ROOT)).contains(Values.text("a"));
    assertThat(new JsonPath("$.items[0].n").in(ROOT)).contains(Values.read("3"));
    assertThat(new JsonPath("$").in(ROOT)).contains(ROOT);
  }

  @Test
  void whatIsAbsentIsEmptyAndANullIsThere() {
    assertThat(new JsonPath("$.items[1].id").in(ROOT)).isEmpty();
    assertThat(new JsonPath("$.next").in(ROOT)).contains(Values.read("null"));
  }

  @Test
  void refusesWhatIsNoPath() {
    assertThatThrownBy(() -> new JsonPath("items.id")).hasMessageContaining("items.id");
  }
}
