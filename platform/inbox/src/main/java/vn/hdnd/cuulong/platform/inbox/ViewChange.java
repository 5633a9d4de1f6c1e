package vn.hdnd.cuulong.platform.inbox;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The effect of an event on a view document. Each field is set, incremented or appended to once.
 *
 * @param sets field to value; null removes the field
 * @param increments field to its increment
 * @param pushes field to the value appended to its list
 */
public record ViewChange(
    Map<String, @Nullable Object> sets, Map<String, Long> increments, Map<String, Object> pushes) {

  /** Changes nothing but the position. */
  public static ViewChange none() {
    return new ViewChange(Map.of(), Map.of(), Map.of());
  }

  public ViewChange set(String field, @Nullable Object value) {
    return new ViewChange(with(sets, field, value), increments, pushes);
  }

  public ViewChange inc(String field, long by) {
    return new ViewChange(sets, with(increments, field, by), pushes);
  }

  public ViewChange push(String field, Object element) {
    return new ViewChange(sets, increments, with(pushes, field, element));
  }

  private static <V extends @Nullable Object> Map<String, V> with(
      Map<String, V> map, String field, V value) {
    var copy = new LinkedHashMap<>(map);
    copy.put(field, value);
    return copy;
  }
}
