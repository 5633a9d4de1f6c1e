package vn.hdnd.cuulong.platform.stored;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The place of a value within a state, for queries and indexes. It stands as a constant beside the
 * record, and a name that no component has stops the program as soon as the record is used.
 *
 * @param components from the state inwards
 */
public record StoredPath(List<String> components) {

  /** The field of an aggregate's document that holds the state. */
  public static final String STATE = "state";

  public StoredPath {
    components = List.copyOf(components);
  }

  /** The path to a component of a component of the record. */
  public static StoredPath in(Class<? extends Record> record, String... components) {
    Class<?> type = record;
    for (String component : components) {
      type = typeOf(type, component);
    }
    return new StoredPath(List.of(components));
  }

  /** The path as a query names it, from the document on. */
  public String text() {
    return STATE + '.' + String.join(".", components);
  }

  /** The value at this place of an aggregate's document. */
  public <T> Optional<T> of(Map<String, ?> document, Class<T> type) {
    Object value = document.get(STATE);
    for (String component : components) {
      value = value instanceof Map<?, ?> fields ? fields.get(component) : null;
    }
    return Optional.ofNullable(value).map(type::cast);
  }

  private static Class<?> typeOf(Class<?> record, String component) {
    RecordComponent[] known =
        record.isRecord() ? record.getRecordComponents() : new RecordComponent[0];
    return Arrays.stream(known)
        .filter(each -> each.getName().equals(component))
        .findFirst()
        .<Class<?>>map(RecordComponent::getType)
        .orElseThrow(() ->
            new IllegalArgumentException(record.getName() + " has no component " + component));
  }
}
