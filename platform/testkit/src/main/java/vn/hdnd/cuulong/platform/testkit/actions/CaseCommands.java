package vn.hdnd.cuulong.platform.testkit.actions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.platform.testkit.contracts.ProjectRoot;

/** The commands on what is there already, as a service's OpenAPI document tells of them. */
final class CaseCommands {

  /**
   * A command with the path of the case that it is given on.
   *
   * @param type of its body: JSON, or the first type of file that it takes
   */
  record Command(String operation, String path, String casePath, String type) {

    /** Whether it is given on a part of the case, such as one of its papers. */
    boolean onPart() {
      return path.chars().filter(c -> c == '{').count()
          > casePath.chars().filter(c -> c == '{').count();
    }
  }

  private final JsonNode document;

  private CaseCommands(JsonNode document) {
    this.document = document;
  }

  static CaseCommands of(String service) {
    try {
      String text = Files.readString(ProjectRoot.resolve("docs/openapi/" + service + ".json"));
      return new CaseCommands(JsonMapper.shared().readTree(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every POST that takes a dry run and names what it is given on. */
  List<Command> all() {
    return document.path("paths").properties().stream()
        .filter(path -> path.getKey().contains("{"))
        .filter(path -> takesDryRun(path.getValue().path("post")))
        .map(path ->
            new Command(
                path.getValue().path("post").path("operationId").asString(),
                path.getKey(),
                casePath(path.getKey()),
                type(path.getValue().path("post"))))
        .toList();
  }

  /** The lists of actions that the answer with a case holds, each as its names. */
  List<Set<String>> listsOf(String casePath) {
    var found = new ArrayList<Set<String>>();
    JsonNode answer =
        document.path("paths").path(casePath).path("get").path("responses").path("200");
    answer.path("content").forEach(media -> collect(media.path("schema"), new HashSet<>(), found));
    return found;
  }

  /** The longest path of a single case that a command's path goes on from. */
  private String casePath(String path) {
    return document.path("paths").properties().stream()
        .filter(each -> each.getValue().has("get"))
        .map(Map.Entry::getKey)
        .filter(each -> each.endsWith("}") && path.startsWith(each + "/"))
        .max(Comparator.comparingInt(String::length))
        .orElseThrow(() -> new AssertionError("nobody can read what this is given on: " + path));
  }

  private static String type(JsonNode operation) {
    return operation
        .path("requestBody")
        .path("content")
        .propertyStream()
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("application/json");
  }

  private static boolean takesDryRun(JsonNode operation) {
    return StreamSupport.stream(operation.path("parameters").spliterator(), false)
        .anyMatch(parameter -> parameter.path("name").asString("").equals("dryRun"));
  }

  private void collect(JsonNode schema, Set<String> seen, List<Set<String>> found) {
    String reference = schema.path("$ref").asString("");
    if (!reference.isEmpty()) {
      if (seen.add(reference)) {
        collect(document.at(reference.substring(1)), seen, found);
      }
      return;
    }
    JsonNode actions = schema.path("properties").path("actions").path("items");
    if (!actions.isMissingNode()) {
      found.add(names(actions));
    }
    Stream.of(schema.path("properties"), schema.path("anyOf"))
        .flatMap(parts -> StreamSupport.stream(parts.spliterator(), false))
        .forEach(part -> collect(part, seen, found));
    if (schema.has("items")) {
      collect(schema.path("items"), seen, found);
    }
  }

  private Set<String> names(JsonNode schema) {
    JsonNode action = document.at(schema.path("$ref").asString("#").substring(1));
    var names = new HashSet<String>();
    action.path("properties").path("name").path("enum").forEach(name -> names.add(name.asString()));
    return names;
  }
}
