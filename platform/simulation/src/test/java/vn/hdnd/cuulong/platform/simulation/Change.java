package vn.hdnd.cuulong.platform.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Update.Modifier;
import org.springframework.data.mongodb.core.query.Update.Modifiers;

/** Applies an update of the reviewed surface to a copy of a document. */
final class Change {

  private final Document after;
  private final boolean inserting;

  private Change(Document before, boolean inserting) {
    this.after = new Document(before);
    this.inserting = inserting;
  }

  static Document of(Document before, Document update, boolean inserting) {
    var change = new Change(before, inserting);
    update.forEach((operator, fields) ->
        ((Document) fields).forEach((field, value) -> change.apply(operator, field, value)));
    return change.after;
  }

  private void apply(String operator, String field, @Nullable Object value) {
    Object old = after.get(field);
    switch (operator) {
      case "$set" -> after.put(field, stored(value));
      case "$setOnInsert" -> {
        if (inserting) {
          after.put(field, stored(value));
        }
      }
      case "$unset" -> after.remove(field);
      case "$inc" -> after.put(field, number(old) + number(value));
      case "$min" -> after.put(field, old == null ? value : Math.min(number(old), number(value)));
      case "$max" -> after.put(field, old == null ? value : Math.max(number(old), number(value)));
      case "$push" -> after.put(field, pushed(old, value));
      case "$pull" -> after.put(field, pulled(old, value));
      default -> throw new UnsupportedOperationException(operator);
    }
  }

  private static long number(@Nullable Object value) {
    return value instanceof Number number ? number.longValue() : 0;
  }

  private static @Nullable Object stored(@Nullable Object value) {
    return value instanceof Collection<?> all ? List.copyOf(all) : value;
  }

  private static List<Object> list(@Nullable Object old) {
    return old instanceof List<?> list ? new ArrayList<>(list) : new ArrayList<>();
  }

  private static List<Object> pushed(@Nullable Object old, @Nullable Object value) {
    List<Object> all = list(old);
    if (!(value instanceof Modifiers modifiers)) {
      all.add(value);
      return all;
    }
    int slice = Integer.MIN_VALUE;
    for (Modifier each : modifiers.getModifiers()) {
      switch (each.getKey()) {
        case "$each" -> all.addAll(Arrays.asList((Object[]) each.getValue()));
        case "$slice" -> slice = (Integer) each.getValue();
        default -> throw new UnsupportedOperationException(each.getKey());
      }
    }
    return slice == Integer.MIN_VALUE || all.size() <= -slice
        ? all
        : new ArrayList<>(all.subList(all.size() + slice, all.size()));
  }

  private static List<Object> pulled(@Nullable Object old, @Nullable Object value) {
    List<Object> all = list(old);
    Document condition = (Document) Objects.requireNonNull(value);
    all.removeIf(each -> Matching.matches(condition, (Document) each));
    return all;
  }
}
