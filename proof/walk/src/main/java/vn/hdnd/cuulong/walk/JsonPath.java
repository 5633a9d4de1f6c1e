package vn.hdnd.cuulong.walk;

import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A place in an answer, such as {@code $.items[0].id}; {@code $} is the whole answer. */
record JsonPath(String text) {

  private static final Pattern FORM = Pattern.compile("\\$(\\.[A-Za-z_][\\w-]*|\\[\\d+])*");

  JsonPath {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not a path: " + text);
    }
  }

  /** Returns the value there, which may be JSON null; empty if there is none. */
  Optional<JsonNode> in(JsonNode root) {
    String pointer = text.substring(1).replace('.', '/').replaceAll("\\[(\\d+)]", "/$1");
    JsonNode found = root.at(pointer);
    return found.isMissingNode() ? Optional.empty() : Optional.of(found);
  }
}
