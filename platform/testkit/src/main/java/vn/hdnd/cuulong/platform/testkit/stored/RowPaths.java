package vn.hdnd.cuulong.platform.testkit.stored;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The names by which queries look into a row: text constants of its record. */
final class RowPaths {

  private RowPaths() {}

  /** Those that name no component; a query by them would find nothing, and say nothing. */
  static List<String> withoutComponent(Class<? extends Record> row) {
    Set<String> components =
        Arrays.stream(row.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());
    return Arrays.stream(row.getDeclaredFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .filter(field -> field.getType().equals(String.class))
        .map(RowPaths::value)
        .filter(name -> !components.contains(name))
        .toList();
  }

  private static String value(Field field) {
    try {
      field.setAccessible(true);
      return String.valueOf(field.get(null));
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException(hidden);
    }
  }
}
