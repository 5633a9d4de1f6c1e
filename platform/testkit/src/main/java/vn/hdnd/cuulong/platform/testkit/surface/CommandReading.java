package vn.hdnd.cuulong.platform.testkit.surface;

import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** Reads a command as the driver sends it. */
final class CommandReading {

  /** Options that the driver adds by itself depending on the server. */
  private static final Set<String> FROM_THE_DRIVER =
      Set.of("$db", "$readPreference", "$clusterTime", "lsid", "txnNumber");

  /** Options that mean the same with every command. */
  private static final Set<String> COMMON =
      Set.of("writeConcern", "readConcern", "collation", "hint", "comment", "maxTimeMS", "let");

  private static final Set<String> INDEX_NAMING = Set.of("key", "name", "ns", "v");

  private final Findings findings = new Findings();

  private CommandReading() {}

  static Findings of(String command, BsonDocument document) {
    var reading = new CommandReading();
    reading.findings.use(command, Kind.COMMAND);
    document.forEach((field, value) -> {
      if (!field.equals(command) && !FROM_THE_DRIVER.contains(field)) {
        reading.field(command, field, value);
      }
    });
    return reading.findings;
  }

  private void field(String command, String field, BsonValue value) {
    switch (field) {
      case "documents" -> {
        // Others have only values.
      }
      case "filter", "query" -> new QueryReading(findings).read(value.asDocument());
      case "update" -> new UpdateReading(findings).read(value);
      case "pipeline" -> new PipelineReading(findings).read(value.asArray());
      case "updates", "deletes" -> statements(command, value.asArray());
      case "indexes" -> value.asArray().forEach(index -> index(command, index.asDocument()));
      case "projection", "fields" -> projection(command, field, value.asDocument());
      default -> option(command, field, value);
    }
  }

  private void option(String command, String field, BsonValue value) {
    findings.use(COMMON.contains(field) ? field : command + "." + field, Kind.OPTION);
    if (field.equals("arrayFilters")) {
      value.asArray().forEach(filter -> new QueryReading(findings).read(filter.asDocument()));
    }
  }

  private void statements(String command, BsonArray statements) {
    for (BsonValue statement : statements) {
      statement
          .asDocument()
          .forEach((field, value) -> {
            switch (field) {
              case "q" -> new QueryReading(findings).read(value.asDocument());
              case "u" -> new UpdateReading(findings).read(value);
              default -> option(command, field, value);
            }
          });
    }
  }

  private void index(String command, BsonDocument index) {
    index.keySet().stream()
        .filter(field -> !INDEX_NAMING.contains(field))
        .forEach(field -> findings.use(command + "." + field, Kind.OPTION));
    index.getDocument("key").values().forEach(kind -> findings.use(indexKind(kind), Kind.INDEX));
  }

  private static String indexKind(BsonValue kind) {
    if (kind.isString()) {
      return kind.asString().getValue();
    }
    return kind.asNumber().intValue() > 0 ? "ascending" : "descending";
  }

  private void projection(String command, String field, BsonDocument projection) {
    findings.use(command + "." + field, Kind.OPTION);
    for (BsonValue value : projection.values()) {
      if (value.isDocument()) {
        value.asDocument().keySet().forEach(key -> findings.use(key, Kind.PROJECTION));
      }
    }
  }
}
