package vn.hdnd.cuulong.platform.testkit.surface;

import org.bson.BsonDocument;
import org.bson.BsonValue;

/** Finds the operators of a filter. */
final class QueryReading {

  private final Findings findings;

  QueryReading(Findings findings) {
    this.findings = findings;
  }

  void read(BsonDocument filter) {
    filter.forEach((field, demand) -> {
      if (field.startsWith("$")) {
        operator(field, demand);
      } else {
        demand(demand);
      }
    });
  }

  private void demand(BsonValue demand) {
    if (demand.isRegularExpression()) {
      findings.use("$regex", Kind.QUERY);
    } else if (demand.isDocument() && hasOperators(demand.asDocument())) {
      demand.asDocument().forEach(this::operator);
    }
  }

  private void operator(String operator, BsonValue argument) {
    findings.use(operator, Kind.QUERY);
    switch (operator) {
      case "$and", "$or", "$nor" -> argument.asArray().forEach(part -> read(part.asDocument()));
      case "$not", "$elemMatch" -> element(argument);
      case "$expr" -> new PipelineReading(findings).expression(argument);
      default -> {
        // Any other operator's argument is a value.
      }
    }
  }

  /** A condition on an element of an array: on the element itself, or on its fields. */
  void element(BsonValue argument) {
    if (argument.isDocument() && !hasOperators(argument.asDocument())) {
      read(argument.asDocument());
    } else {
      demand(argument);
    }
  }

  private static boolean hasOperators(BsonDocument demand) {
    return demand.keySet().stream().anyMatch(key -> key.startsWith("$"));
  }
}
