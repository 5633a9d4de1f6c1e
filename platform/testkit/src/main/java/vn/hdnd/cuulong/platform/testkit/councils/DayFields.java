package vn.hdnd.cuulong.platform.testkit.councils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.platform.testkit.contracts.ProjectRoot;

/** The fields of a service's commands that hold a day, from its OpenAPI document. */
public final class DayFields {

  private final JsonNode document;

  private DayFields(JsonNode document) {
    this.document = document;
  }

  /**
   * Returns each as its path below the root and the field, such as {@code /petitions receivedOn}.
   */
  public static Set<String> of(String service, String root) {
    try {
      String text = Files.readString(ProjectRoot.resolve("docs/openapi/" + service + ".json"));
      return new DayFields(JsonMapper.shared().readTree(text)).all(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Set<String> all(String root) {
    var found = new TreeSet<String>();
    document
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(method ->
                    collect(
                        body(method.getValue()),
                        path.getKey().substring(root.length()) + " ",
                        found)));
    return found;
  }

  private static JsonNode body(JsonNode operation) {
    return operation.path("requestBody").path("content").path("application/json").path("schema");
  }

  private void collect(JsonNode schema, String name, Set<String> found) {
    JsonNode here = resolved(schema);
    if (here.path("format").asString("").equals("date")) {
      found.add(name);
    }
    here.path("properties")
        .properties()
        .forEach(each ->
            collect(
                each.getValue(), name + (name.endsWith(" ") ? "" : ".") + each.getKey(), found));
    if (here.has("items")) {
      collect(here.path("items"), name + "[]", found);
    }
    for (String choice : Set.of("anyOf", "oneOf", "allOf")) {
      here.path(choice).forEach(each -> collect(each, name, found));
    }
  }

  private JsonNode resolved(JsonNode schema) {
    String reference = schema.path("$ref").asString("");
    return reference.isEmpty() ? schema : resolved(document.at(reference.substring(1)));
  }
}
