package vn.hdnd.cuulong.platform.embeddedstore;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** Corrects the library's answers to those of a MongoDB server. */
final class Answers {

  private static final String ERRORS = "writeErrors";

  private Answers() {}

  /** The library's {@code n} also counts the refused documents. */
  static Document ofInsert(Document command, Document answer) {
    if (answer.get(ERRORS) instanceof Collection<?> errors
        && command.get("documents") instanceof Collection<?> documents) {
      Document first = (Document) errors.iterator().next();
      answer.put("n", isOrdered(command) ? first.get("index") : documents.size() - errors.size());
    }
    return answer;
  }

  static boolean isOrderedSeries(String name, Document command) {
    return name.equals("update")
        && isOrdered(command)
        && command.get("updates") instanceof List<?> updates
        && updates.size() > 1;
  }

  private static boolean isOrdered(Document command) {
    return Boolean.TRUE.equals(command.getOrDefault("ordered", true));
  }

  /** Stops at the first refused update; the library would continue with the later ones. */
  static Document ofOrderedUpdates(Document command, UnaryOperator<Document> run) {
    List<Document> upserted = new ArrayList<>();
    Document total = new Document("n", 0).append("nModified", 0).append("upserted", upserted);
    int index = 0;
    for (Object update : list(command, "updates")) {
      Document single = command.clone();
      single.put("updates", List.of(update));
      Document answer = run.apply(single);
      add(total, answer, "n");
      add(total, answer, "nModified");
      upserted.addAll(moved(answer, "upserted", index));
      if (answer.containsKey(ERRORS)) {
        total.put(ERRORS, moved(answer, ERRORS, index));
        break;
      }
      index++;
    }
    if (upserted.isEmpty()) {
      total.remove("upserted");
    }
    return total.append("ok", 1.0);
  }

  private static void add(Document total, Document answer, String field) {
    total.merge(
        field, answer.getOrDefault(field, 0), (a, b) -> Math.addExact((Integer) a, (Integer) b));
  }

  private static List<Document> moved(Document answer, String field, int index) {
    List<Document> result = new ArrayList<>();
    list(answer, field).forEach(row -> result.add(((Document) row).clone().append("index", index)));
    return result;
  }

  private static Collection<?> list(Document document, String field) {
    return document.get(field) instanceof Collection<?> values ? values : List.of();
  }
}
