package vn.hdnd.cuulong.platform.testkit.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Finds changes in a schema that break readers of the old one. A reader relies on the promised
 * fields, their types and the known values; a producer may add fields and promise more, never less.
 * A change that this check does not understand counts as a break.
 */
public final class SchemaCompatibility {

  private static final Set<String> JUDGED =
      Set.of(
          "type", "format", "const", "x-classification", "properties", "required", "enum", "items");

  /** Keywords for people, on which no reader's program depends. */
  private static final Set<String> WORDS =
      Set.of("$schema", "$id", "$comment", "title", "description", "examples");

  private SchemaCompatibility() {}

  /** Returns the breaks with their paths; empty if readers of the old schema are not affected. */
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

  /** Requires limits, patterns and all other keywords to be the same on both sides. */
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
