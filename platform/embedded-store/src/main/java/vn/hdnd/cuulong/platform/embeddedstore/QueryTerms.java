package vn.hdnd.cuulong.platform.embeddedstore;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions on single fields at the top level of a query, which an index can serve. */
final class QueryTerms {

  private final Map<String, Object> equal = new HashMap<>();
  private final Map<String, Collection<?>> in = new HashMap<>();
  private final Map<String, Range> ranges = new HashMap<>();

  static QueryTerms of(Document query) {
    QueryTerms terms = new QueryTerms();
    terms.collect(query);
    return terms;
  }

  /**
   * Returns the value that the field must have, as an index stores it, or null if the query
   * requires none.
   */
  @Nullable Object equality(String field) {
    return equal.get(field);
  }

  @Nullable Collection<?> oneOf(String field) {
    return in.get(field);
  }

  @Nullable Range range(String field) {
    return ranges.get(field);
  }

  private void collect(Document query) {
    query.forEach((field, demand) -> {
      if (field.equals("$and") && demand instanceof Collection<?> parts) {
        parts.forEach(part -> collect((Document) part));
      } else if (!field.startsWith("$")) {
        demand(field, demand);
      }
    });
  }

  private void demand(String field, @Nullable Object demand) {
    if (demand instanceof Document operators && hasOperators(operators)) {
      if (!BsonRegularExpression.isRegularExpression(operators)) {
        operators(field, operators);
      }
    } else {
      equality(field, demand);
    }
  }

  private static boolean hasOperators(Document demand) {
    return demand.keySet().stream().anyMatch(key -> key.startsWith("$"));
  }

  private void operators(String field, Document operators) {
    if (operators.containsKey("$eq")) {
      equality(field, operators.get("$eq"));
    }
    if (operators.get("$in") instanceof Collection<?> values
        && values.stream().noneMatch(BsonRegularExpression::isRegularExpression)) {
      in.putIfAbsent(field, values);
    }
    Object lower = first(operators, "$gt", "$gte");
    Object upper = lower == null ? first(operators, "$lt", "$lte") : null;
    if (lower != null || upper != null) {
      ranges.putIfAbsent(field, new Range(lower, upper));
    }
  }

  private void equality(String field, @Nullable Object value) {
    if (value != null
        && !(value instanceof Collection)
        && !BsonRegularExpression.isRegularExpression(value)) {
      equal.putIfAbsent(field, normalized(value));
    }
  }

  private static @Nullable Object first(Document operators, String one, String other) {
    Object value = operators.containsKey(one) ? operators.get(one) : operators.get(other);
    return value == null || value instanceof Collection ? null : normalized(value);
  }

  private static Object normalized(Object value) {
    return new KeyValue(List.of(value)).normalized().get(0);
  }
}
