package vn.hdnd.cuulong.platform.stored;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Converts a state of one format to the next. It is a pure function of the state's JSON, as maps,
 * lists, texts, numbers and booleans, and never changes its argument.
 */
@FunctionalInterface
public interface Upcaster {

  Map<String, @Nullable Object> apply(Map<String, @Nullable Object> earlier);

  /** Adds a field with a value if the earlier format could omit it. */
  static Upcaster adding(String field, @Nullable Object value) {
    return earlier -> {
      Map<String, @Nullable Object> next = new LinkedHashMap<>(earlier);
      if (!next.containsKey(field)) {
        next.put(field, value);
      }
      return next;
    };
  }

  /** Applies a step to each element of a list of records. */
  static Upcaster inEach(String list, Upcaster step) {
    return earlier -> {
      Map<String, @Nullable Object> next = new LinkedHashMap<>(earlier);
      if (earlier.get(list) instanceof List<?> elements) {
        next.put(list, elements.stream().map(each -> step.apply(record(each))).toList());
      }
      return next;
    };
  }

  @SuppressWarnings("unchecked") // The keys of a JSON object are texts.
  private static Map<String, @Nullable Object> record(@Nullable Object element) {
    if (element instanceof Map<?, ?> fields) {
      return (Map<String, @Nullable Object>) fields;
    }
    throw new IllegalArgumentException("An element of the list is no record");
  }
}
