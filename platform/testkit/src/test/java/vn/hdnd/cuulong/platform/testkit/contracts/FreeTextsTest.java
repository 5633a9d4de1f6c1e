package vn.hdnd.cuulong.platform.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FreeTextsTest {

  @Test
  void findsEveryTextWithoutBoundsHoweverDeep() {
    assertThat(
            FreeTexts.of(
                JsonMapper.shared()
                    .readTree(
                        """
                        {"type": "object", "properties": {
                          "toAgency": {"type": "string", "minLength": 2, "maxLength": 200},
                          "place": {"type": ["string", "null"]},
                          "groups": {"type": "array", "items": {"type": "string"}},
                          "tally": {"type": "object", "properties": {"note": {"type": "string"}}},
                          "anything": {"description": "no type"}}}
                        """)))
        .containsExactly("anything", "groups[]", "place", "tally.note", "toAgency");
  }

  @Test
  void letsIdsDaysValuesAndPatternsPass() {
    assertThat(
            FreeTexts.of(
                JsonMapper.shared()
                    .readTree(
                        """
                        {"type": "object", "properties": {
                          "id": {"type": "string", "format": "uuid"},
                          "on": {"type": "string", "format": "date"},
                          "in": {"type": "string", "pattern": "^\\\\d{4}-\\\\d{2}$"},
                          "kind": {"type": "string", "enum": ["A", "B"]},
                          "place": {"type": ["string", "null"], "enum": [null]},
                          "count": {"type": "integer"},
                          "ids": {"type": "array", "items": {"type": "string", "format": "uuid"}}}}
                        """)))
        .isEmpty();
  }
}
