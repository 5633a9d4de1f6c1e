package vn.hdnd.cuulong.platform.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SchemaCompatibilityTest {

  private static final String PUBLISHED =
      """
      {"type": "object", "x-classification": "public", "required": ["id"],
       "properties": {
         "id": {"type": "string"},
         "code": {"type": "string", "pattern": "^[0-9]+$"},
         "kind": {"enum": ["A", "B"]},
         "parts": {"type": "array", "items": {"type": "integer"}}}}
      """;

  @Test
  void allowsANewField() {
    assertThat(breaks("\"id\": {", "\"note\": {\"type\": \"string\"}, \"id\": {")).isEmpty();
  }

  @Test
  void allowsAnAdditionalPromise() {
    assertThat(breaks("[\"id\"]", "[\"id\", \"kind\"]")).isEmpty();
  }

  @Test
  void refusesAFieldThatIsGone() {
    assertThat(breaks("\"id\": {\"type\": \"string\"},", "")).containsExactly("$.id: is gone");
  }

  @Test
  void refusesAMissingPromise() {
    assertThat(breaks("[\"id\"]", "[]")).containsExactly("$.id: is no longer promised");
  }

  @Test
  void refusesAnotherType() {
    assertThat(breaks("{\"type\": \"string\"}", "{\"type\": \"integer\"}")).hasSize(1);
  }

  @Test
  void refusesAnotherTypeInsideAList() {
    assertThat(breaks("{\"type\": \"integer\"}", "{\"type\": \"string\"}"))
        .containsExactly("$.parts[]: type was \"integer\", is \"string\"");
  }

  @Test
  void refusesAValueThatReadersDoNotKnow() {
    assertThat(breaks("\"B\"]", "\"B\", \"C\"]")).hasSize(1);
  }

  @Test
  void refusesALooserPattern() {
    assertThat(breaks("^[0-9]+$", "^.*$")).hasSize(1);
  }

  @Test
  void refusesABoundThatIsGone() {
    assertThat(breaks(", \"pattern\": \"^[0-9]+$\"", "")).hasSize(1);
  }

  @Test
  void refusesAKeywordThatItDoesNotUnderstand() {
    assertThat(breaks("{\"type\": \"integer\"}", "{\"type\": \"integer\", \"not\": {}}"))
        .hasSize(1);
  }

  @Test
  void allowsOtherWords() {
    assertThat(breaks("{\"type\": \"integer\"}", "{\"type\": \"integer\", \"title\": \"t\"}"))
        .isEmpty();
  }

  @Test
  void refusesAnotherClassification() {
    assertThat(breaks("\"public\"", "\"official\"")).hasSize(1);
  }

  private static List<String> breaks(String what, String by) {
    var json = JsonMapper.shared();
    assertThat(PUBLISHED).contains(what);
    return SchemaCompatibility.breaks(
        json.readTree(PUBLISHED), json.readTree(PUBLISHED.replace(what, by)));
  }
}
