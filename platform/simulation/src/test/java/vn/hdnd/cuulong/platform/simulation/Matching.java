package vn.hdnd.cuulong.platform.simulation;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Decides whether a document matches a query of the reviewed surface. */
final class Matching {

  private Matching() {}

  static boolean matches(Document query, Document document) {
    return query.entrySet().stream()
        .allMatch(each ->
            switch (each.getKey()) {
              case "$or" -> branches(each.getValue()).anyMatch(one -> matches(one, document));
              case "$and" -> branches(each.getValue()).allMatch(one -> matches(one, document));
              default -> holds(each.getValue(), at(document, each.getKey()));
            });
  }

  private static Stream<Document> branches(Object value) {
    return ((Collection<?>) value).stream().map(Document.class::cast);
  }

  /** Returns the value at a path; for a list, the values at that path in each element. */
  private static @Nullable Object at(Document document, String path) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      return document.get(path);
    }
    String rest = path.substring(dot + 1);
    return switch (document.get(path.substring(0, dot))) {
      case Document inner -> at(inner, rest);
      case List<?> list ->
          list.stream().map(each -> at((Document) each, rest)).filter(Objects::nonNull).toList();
      case null, default -> null;
    };
  }

  private static boolean holds(@Nullable Object wanted, @Nullable Object value) {
    return wanted instanceof Document operators
        ? operators.entrySet().stream()
            .allMatch(each -> holds(each.getKey(), each.getValue(), value))
        : isAny(value, wanted);
  }

  private static boolean holds(String operator, @Nullable Object operand, @Nullable Object value) {
    return switch (operator) {
      case "$in" ->
          ((Collection<?>) Objects.requireNonNull(operand))
              .stream().anyMatch(each -> isAny(value, each));
      case "$ne" -> !isAny(value, operand);
      case "$gt" -> value != null && order(value, operand) > 0;
      case "$gte" -> value != null && order(value, operand) >= 0;
      case "$lt" -> value != null && order(value, operand) < 0;
      case "$lte" -> value != null && order(value, operand) <= 0;
      default -> throw new UnsupportedOperationException(operator);
    };
  }

  private static boolean isAny(@Nullable Object value, @Nullable Object wanted) {
    return value instanceof List<?> list
        ? list.stream().anyMatch(each -> isSame(each, wanted))
        : isSame(value, wanted);
  }

  private static boolean isSame(@Nullable Object one, @Nullable Object other) {
    return (one instanceof Number && other instanceof Number)
        ? order(one, other) == 0
        : Objects.equals(one, other);
  }

  static int order(Object one, @Nullable Object other) {
    return one instanceof Number left && other instanceof Number right
        ? Long.compare(left.longValue(), right.longValue())
        : one.toString().compareTo(String.valueOf(other));
  }
}
