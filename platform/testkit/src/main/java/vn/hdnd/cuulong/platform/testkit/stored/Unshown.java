package vn.hdnd.cuulong.platform.testkit.stored;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The parts of a shape of which a golden state has no example. */
final class Unshown {

  private Unshown() {}

  static List<String> in(JsonNode shape, JsonNode golden) {
    return of(shape, List.of(golden), "").toList();
  }

  /** All examples count together: one element of a list may show what another one leaves out. */
  private static Stream<String> of(JsonNode shape, List<JsonNode> examples, String path) {
    List<JsonNode> there = examples.stream().filter(each -> !each.isNull()).toList();
    if (there.isEmpty()) {
      return Stream.of(path);
    }
    if (shape.isArray()) {
      return of(shape.get(0), elements(there), path + "[]");
    }
    if (!shape.isObject()) {
      return Stream.empty();
    }
    if (shape.has("*")) {
      return of(shape.path("*"), elements(there), path + ".*");
    }
    return shape.propertyNames().stream()
        .flatMap(name ->
            of(
                shape.path(name),
                there.stream()
                    .map(each -> each.path(name))
                    .filter(each -> !each.isMissingNode())
                    .toList(),
                path + '.' + name));
  }

  private static List<JsonNode> elements(List<JsonNode> containers) {
    return containers.stream().flatMap(JsonNode::valueStream).toList();
  }
}
