package vn.hdnd.cuulong.platform.embeddedstore;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.PushOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/**
 * Records what clients were told, to compare it with the store. Each document has its version in
 * several fields, so that half an update is visible.
 */
final class Ledger {

  private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
  private final Map<String, Integer> attempted = new ConcurrentHashMap<>();

  static void createIndexes(MongoCollection<Document> documents) {
    documents.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
    documents.createIndex(Indexes.ascending("last"));
  }

  int acknowledgedWrites() {
    return acknowledged.values().stream().mapToInt(Integer::intValue).sum();
  }

  void insert(MongoCollection<Document> documents, String id) {
    attempted.put(id, 1);
    documents.insertOne(
        new Document("_id", id)
            .append("number", "n-" + id)
            .append("version", 1)
            .append("last", 1)
            .append("outbox", List.of(new Document("sequence", 1)))
            .append("text", "x".repeat(500)));
    acknowledged.put(id, 1);
  }

  void update(MongoCollection<Document> documents, String id) {
    int version = Objects.requireNonNull(acknowledged.get(id));
    int next = version + 1;
    attempted.put(id, next);
    long modified =
        documents
            .updateOne(
                and(eq("_id", id), eq("version", version)),
                combine(
                    inc("version", 1),
                    set("last", next),
                    pushEach(
                        "outbox",
                        List.of(new Document("sequence", next)),
                        new PushOptions().slice(-4))))
            .getModifiedCount();
    if (modified != 1) {
      throw new IllegalStateException("A guarded update by the only writer found another version");
    }
    acknowledged.put(id, next);
  }

  /** Returns every violation, then takes over the store's content to continue from there. */
  List<String> settle(MongoCollection<Document> documents) {
    List<String> breaches = new ArrayList<>();
    Map<String, Integer> found = new HashMap<>();
    for (Document document : documents.find()) {
      String id = document.getString("_id");
      found.put(id, document.getInteger("version"));
      if (!isWhole(document)) {
        breaches.add(id + " is torn");
      }
      if (attempted.containsKey(id) && !isFoundByIndexes(documents, document)) {
        breaches.add(id + " is not where its indexes say");
      }
    }
    acknowledged.forEach((id, told) -> attempted.putIfAbsent(id, told));
    attempted.forEach((id, last) -> compare(id, last, found.getOrDefault(id, 0), breaches));
    acknowledged.clear();
    acknowledged.putAll(found);
    attempted.clear();
    return breaches;
  }

  private void compare(String id, int last, int has, List<String> breaches) {
    int told = acknowledged.getOrDefault(id, 0);
    if (has < told) {
      breaches.add(id + " was acknowledged at " + told + " and has " + has);
    } else if (has > last) {
      breaches.add(id + " was never brought to " + has);
    }
  }

  private static boolean isFoundByIndexes(MongoCollection<Document> documents, Document document) {
    var byNumber = eq("number", document.get("number"));
    var byLast =
        and(eq("last", document.get("last")), regex("_id", "^" + document.get("_id") + "$"));
    return document.equals(documents.find(byNumber).first())
        && document.equals(documents.find(byLast).first());
  }

  private static boolean isWhole(Document document) {
    Integer version = document.getInteger("version");
    List<Document> outbox = document.getList("outbox", Document.class);
    return version.equals(document.getInteger("last"))
        && version.equals(outbox.getLast().getInteger("sequence"))
        && outbox.size() == Math.min(version, 4);
  }
}
