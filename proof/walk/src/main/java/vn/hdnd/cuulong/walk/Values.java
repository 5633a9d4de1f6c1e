package vn.hdnd.cuulong.walk;

import java.util.Comparator;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads values as written in a request file, and compares them. */
final class Values {

  private static final Pattern JSON =
      Pattern.compile("true|false|null|-?(0|[1-9]\\d*)(\\.\\d+)?|[\"\\[{].*");

  private static final Comparator<JsonNode> SAME =
      (one, other) ->
          one.isNumber() && other.isNumber()
              ? one.decimalValue().compareTo(other.decimalValue())
              : one.equals(other) ? 0 : 1;

  private Values() {}

  /**
   * Reads JSON with its type; anything else is a text and needs no quotes, as in {@code CLOSED}.
   */
  static JsonNode read(String text) {
    if (!JSON.matcher(text).matches()) {
      return text(text);
    }
    try {
      return JsonMapper.shared().readTree(text);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("neither JSON nor a text without quotes: " + text, e);
    }
  }

  static JsonNode text(String text) {
    return JsonNodeFactory.instance.stringNode(text);
  }

  /** Tells whether two values have the same type and content; 1 and 1.0 are equal. */
  static boolean equal(JsonNode one, JsonNode other) {
    return one.equals(SAME, other);
  }

  /** Returns a value as inserted into a longer text. */
  static String asText(JsonNode value) {
    return value.isString() ? value.stringValue() : value.toString();
  }
}
