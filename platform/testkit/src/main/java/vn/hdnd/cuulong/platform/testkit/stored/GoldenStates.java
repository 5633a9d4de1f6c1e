package vn.hdnd.cuulong.platform.testkit.stored;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.platform.stored.Stored;
import vn.hdnd.cuulong.platform.stored.StoredForm;
import vn.hdnd.cuulong.platform.stored.UnreadableStateException;

/**
 * The golden states of one kind of record, in the resources {@code stored/{name}}: {@code
 * format-{n}/state.json} for every format, {@code format-{n}/shape.json} for the current one, and
 * {@code row-{n}.json}, the shape of the current row.
 */
final class GoldenStates {

  static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final TypeReference<Map<String, @Nullable Object>> STATE =
      new TypeReference<>() {};

  private final Stored kind;
  private final Map<String, String> resources;

  /**
   * The goldens of a kind.
   *
   * @param resources path below {@code stored/{name}/} to text
   */
  GoldenStates(Stored kind, Map<String, String> resources) {
    this.kind = kind;
    this.resources = Map.copyOf(resources);
  }

  /** Returns the faults; empty if this release reads the states of every release. */
  List<String> violations() {
    var found = new ArrayList<String>();
    StoredForm<?> form = kind.form();
    for (int format = StoredForm.FIRST; format <= form.format(); format++) {
      readable(form, format, found);
    }
    if (resources.containsKey(state(form.format() + 1))) {
      found.add("there is a golden state of format %d already".formatted(form.format() + 1));
    }
    same("format-%d/shape.json".formatted(form.format()), shape(), found);
    rowShape().forEach((path, shape) -> same(path, shape, found));
    String golden = resources.get(state(form.format()));
    if (golden != null && found.isEmpty()) {
      current(form, golden, found);
    }
    return List.copyOf(found);
  }

  /** The shape of what is written today, as a text. */
  String shape() {
    return text(Shape.of(kind.form().type()));
  }

  /** The same of the row, under its path; empty where no list shows the kind. */
  Map<String, String> rowShape() {
    return kind.row()
        .map(row -> Map.of("row-%d.json".formatted(row.format()), text(Shape.of(row.shown()))))
        .orElseGet(Map::of);
  }

  static String text(JsonNode json) {
    return JSON.writeValueAsString(json).replace("\r\n", "\n") + "\n";
  }

  private void readable(StoredForm<?> form, int format, List<String> found) {
    String golden = resources.get(state(format));
    if (golden == null) {
      found.add(state(format) + " is missing");
      return;
    }
    try {
      var _ = form.read(format, JSON.readValue(golden, STATE));
    } catch (UnreadableStateException unreadable) {
      found.add(state(format) + " cannot be read: " + unreadable.getMessage());
    }
  }

  private void same(String path, String now, List<String> found) {
    if (!now.equals(resources.get(path))) {
      found.add(
          "%s is not what is written today: give it the next format, or take it back; it is now%n%s"
              .formatted(path, now));
    }
  }

  private static void current(StoredForm<?> form, String golden, List<String> found) {
    Map<String, @Nullable Object> state = JSON.readValue(golden, STATE);
    String again = text(JSON.valueToTree(form.read(form.format(), state)));
    if (!again.equals(golden)) {
      found.add("the current state does not come back byte for byte, but as%n%s".formatted(again));
    }
    Unshown.in(Shape.of(form.type()), JSON.readTree(golden))
        .forEach(path -> found.add("the current state shows nothing of " + path));
    Map<String, @Nullable Object> more = new LinkedHashMap<>(state);
    more.put("of a later release", true);
    refused(() -> form.read(form.format(), more), "a field that nobody knows", found);
    refused(() -> form.read(form.format() + 1, state), "a later format", found);
    state.remove(state.keySet().iterator().next());
    refused(() -> form.read(form.format(), state), "a state that lacks a field", found);
  }

  private static void refused(Supplier<?> reading, String what, List<String> found) {
    try {
      var _ = reading.get();
      found.add(what + " is read");
    } catch (UnreadableStateException refused) {
      // As it should be.
    }
  }

  private static String state(int format) {
    return "format-%d/state.json".formatted(format);
  }
}
