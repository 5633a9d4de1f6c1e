package vn.hdnd.cuulong.platform.testkit.surface;

import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** Finds the operators of an update, and paths that two of them touch. */
final class UpdateReading {

  private final Findings findings;

  UpdateReading(Findings findings) {
    this.findings = findings;
  }

  void read(BsonValue update) {
    if (update.isArray()) {
      findings.use("pipeline", Kind.UPDATE);
      new PipelineReading(findings).read(update.asArray());
    } else if (update.asDocument().keySet().stream().noneMatch(key -> key.startsWith("$"))) {
      findings.use("replacement", Kind.UPDATE);
    } else {
      operators(update.asDocument());
    }
  }

  private void operators(BsonDocument update) {
    List<String> paths = new ArrayList<>();
    update.forEach((operator, changes) -> {
      findings.use(operator, Kind.UPDATE);
      changes
          .asDocument()
          .forEach((path, argument) -> {
            paths.stream()
                .filter(other -> conflict(path, other))
                .forEach(other ->
                    findings.refuse("an update touches '" + path + "' and '" + other + "'"));
            paths.add(path);
            argument(operator, argument);
          });
    });
  }

  private static boolean conflict(String path, String other) {
    return path.equals(other) || path.startsWith(other + ".") || other.startsWith(path + ".");
  }

  private void argument(String operator, BsonValue argument) {
    if (!argument.isDocument()) {
      return;
    }
    BsonDocument details = argument.asDocument();
    switch (operator) {
      case "$pull" -> new QueryReading(findings).element(argument);
      case "$push", "$addToSet" -> modifiers(details);
      default -> {
        // Any other operator's argument is a value.
      }
    }
  }

  private void modifiers(BsonDocument details) {
    List<String> modifiers = details.keySet().stream().filter(key -> key.startsWith("$")).toList();
    modifiers.forEach(modifier -> findings.use(modifier, Kind.UPDATE));
    if (!modifiers.isEmpty() && !modifiers.contains("$each")) {
      findings.refuse("a push has " + modifiers + " without $each");
    }
  }
}
