package vn.hdnd.cuulong.platform.testkit.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Says what in a new schema breaks a reader of the old one. A reader relies on the fields that it
 * was promised, on their types and on the values that it knows; a producer may add fields, and may
 * promise more, never less. What this check does not understand it refuses to judge as harmless.
 */
public final class SchemaCompatibility {

  private static final Set<String> JUDGED =
      Set.of(
          "type", "format", "const", "x-classification", "properties", "required", "enum", "items");

  /** Said to people; no reader's program depends on it. */
  private static final Set<String> WORDS =
      Set.of("$schema", "$id", "$comment", "title", "description", "examples");

  private SchemaCompatibility() {}

  /** The breaks, each with its path; empty if every reader of the old schema can go on. */
  public static List<String> breaks(JsonNode published, JsonNode changed) {
    var breaks = new ArrayList<String>();
    compare("$", published, changed, breaks);
    return breaks;
  }

  private static void compare(
      String path, JsonNode published, JsonNode changed, List<String> breaks) {
    same(path, "type", published, changed, breaks);
    same(path, "format", published, changed, breaks);
    same(path, "const", published, changed, breaks);
    same(path, "x-classification", published, changed, breaks);
    others(path, published, changed, breaks);
    properties(path, published, changed, breaks);
    required(path, published, changed, breaks);
    values(path, published, changed, breaks);
    if (published.has("items")) {
      compare(path + "[]", published.path("items"), changed.path("items"), breaks);
    }
  }

  /** Bounds and patterns, and whatever a schema may say one day: to be the same on both sides. */
  private static void others(
      String path, JsonNode published, JsonNode changed, List<String> breaks) {
    var keywords = new TreeSet<String>();
    keywords.addAll(published.propertyNames());
    keywords.addAll(changed.propertyNames());
    keywords.removeAll(JUDGED);
    keywords.removeAll(WORDS);
    for (String keyword : keywords) {
      if (!published.path(keyword).equals(changed.path(keyword))) {
        breaks.add(
            "%s: %s was %s, is %s"
                .formatted(path, keyword, published.path(keyword), changed.path(keyword)));
      }
    }
  }

  private static void same(
      String path, String keyword, JsonNode published, JsonNode changed, List<String> breaks) {
    if (published.has(keyword) && !published.path(keyword).equals(changed.path(keyword))) {
      breaks.add(
          "%s: %s was %s, is %s"
              .formatted(path, keyword, published.path(keyword), changed.path(keyword)));
    }
  }

  private static void properties(
      String path, JsonNode published, JsonNode changed, List<String> breaks) {
    for (String name : published.path("properties").propertyNames()) {
      JsonNode now = changed.path("properties").path(name);
      if (now.isMissingNode()) {
        breaks.add("%s.%s: is gone".formatted(path, name));
      } else {
        compare(path + "." + name, published.path("properties").path(name), now, breaks);
      }
    }
  }

  private static void required(
      String path, JsonNode published, JsonNode changed, List<String> breaks) {
    for (JsonNode name : published.path("required")) {
      if (!contains(changed.path("required"), name)) {
        breaks.add("%s.%s: is no longer promised".formatted(path, name.asString()));
      }
    }
  }

  private static void values(
      String path, JsonNode published, JsonNode changed, List<String> breaks) {
    if (!published.has("enum")) {
      return;
    }
    if (!changed.has("enum")) {
      breaks.add("%s: any value is possible now".formatted(path));
    }
    for (JsonNode value : changed.path("enum")) {
      if (!contains(published.path("enum"), value)) {
        breaks.add("%s: value %s is new to readers".formatted(path, value.asString()));
      }
    }
  }

  private static boolean contains(JsonNode list, JsonNode value) {
    for (JsonNode each : list) {
      if (each.equals(value)) {
        return true;
      }
    }
    return false;
  }
}
