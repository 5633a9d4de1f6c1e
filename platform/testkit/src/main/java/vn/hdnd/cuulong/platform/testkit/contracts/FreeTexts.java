package vn.hdnd.cuulong.platform.testkit.contracts;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Finds the properties of a schema that accept any text. A text is bounded if the schema lists its
 * values, has a pattern, or declares it an id, a day or an instant.
 */
final class FreeTexts {

  private static final Set<String> BOUNDED_FORMATS = Set.of("uuid", "date", "date-time");

  private FreeTexts() {}

  /**
   * Returns the paths of free texts, such as {@code toAgency}, {@code groups[]} or {@code
   * tally.note}.
   */
  static Set<String> of(JsonNode schema) {
    var found = new TreeSet<String>();
    properties("", schema, found);
    return found;
  }

  private static void properties(String before, JsonNode schema, Set<String> found) {
    JsonNode properties = schema.path("properties");
    for (String name : properties.propertyNames()) {
      look(before + name, properties.path(name), found);
    }
  }

  private static void look(String path, JsonNode schema, Set<String> found) {
    if (mayBe(schema, "string") && !bounded(schema)) {
      found.add(path);
    }
    if (mayBe(schema, "object")) {
      properties(path + ".", schema, found);
    }
    if (mayBe(schema, "array")) {
      look(path + "[]", schema.path("items"), found);
    }
  }

  /** A schema without a type allows anything. */
  private static boolean mayBe(JsonNode schema, String type) {
    JsonNode types = schema.path("type");
    if (types.isArray()) {
      return types.valueStream().anyMatch(each -> each.asString("").equals(type));
    }
    return types.isMissingNode()
        ? !schema.has("enum") && !schema.has("const") && !type.equals("array")
        : types.asString("").equals(type);
  }

  private static boolean bounded(JsonNode schema) {
    return schema.has("enum")
        || schema.has("const")
        || schema.has("pattern")
        || BOUNDED_FORMATS.contains(schema.path("format").asString(""));
  }
}
