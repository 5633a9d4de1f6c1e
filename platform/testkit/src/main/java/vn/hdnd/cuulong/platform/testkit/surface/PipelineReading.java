package vn.hdnd.cuulong.platform.testkit.surface;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** Finds the stages of an aggregation and the expressions in them. */
final class PipelineReading {

  private final Findings findings;

  PipelineReading(Findings findings) {
    this.findings = findings;
  }

  void read(BsonArray stages) {
    stages.forEach(stage -> stage.asDocument().forEach(this::stage));
  }

  private void stage(String name, BsonValue argument) {
    findings.use(name, Kind.STAGE);
    switch (name) {
      case "$match" -> new QueryReading(findings).read(argument.asDocument());
      case "$facet" -> argument.asDocument().values().forEach(inner -> read(inner.asArray()));
      case "$lookup", "$unionWith" -> joined(argument);
      default -> expression(argument);
    }
  }

  private void joined(BsonValue argument) {
    if (argument.isDocument() && argument.asDocument().isArray("pipeline")) {
      read(argument.asDocument().getArray("pipeline"));
    }
  }

  void expression(BsonValue argument) {
    if (argument.isArray()) {
      argument.asArray().forEach(this::expression);
    } else if (argument.isDocument()) {
      BsonDocument document = argument.asDocument();
      document.forEach((key, value) -> {
        if (key.startsWith("$")) {
          findings.use(key, Kind.EXPRESSION);
        }
        expression(value);
      });
    }
  }
}
