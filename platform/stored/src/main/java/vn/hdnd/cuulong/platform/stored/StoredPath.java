package vn.hdnd.cuulong.platform.stored;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The place of a value within a state, for queries and indexes. Declare it as a constant beside the
 * record; a wrong component name is an error as soon as the record is used.
 *
 * @param components from the state inwards
 */
public record StoredPath(List<String> components) {

  /** The field of an aggregate's document that holds the state. */
  public static final String STATE = "state";

  public StoredPath {
    components = List.copyOf(components);
  }

  /** Returns the path to a component of a component of the record. */
  public static StoredPath in(Class<? extends Record> record, String... components) {
    Class<?> type = record;
    for (String component : components) {
      type = typeOf(type, component);
    }
    return new StoredPath(List.of(components));
  }

  /** Returns the path for a query, starting at the document. */
  public String text() {
    return STATE + '.' + String.join(".", components);
  }

  /** Returns the value at this place of an aggregate's document. */
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
