package vn.hdnd.cuulong.platform.commands;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.store.RepeatableWrites;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;

/**
 * Every event that the service ever published, kept once each, and acts of people without an event;
 * the auditors' source.
 */
public final class Journal implements AuditLog {

  static final String COLLECTION = "journal";
  private static final String COUNCIL = "council";
  private static final String IMPORTED = "imported";

  private final MongoOperations mongo;

  public Journal(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Returns the indexes for an office's entries, imported entries, and an auditor's queries. */
  static List<DeclaredIndex> indexes() {
    var on = DeclaredIndex.on(COLLECTION);
    return List.of(
        on.ascending(COUNCIL, AggregateDocuments.ID),
        on.ascending(COUNCIL, IMPORTED, AggregateDocuments.ID),
        on.ascending(IMPORTED, AggregateDocuments.ID));
  }

  /** Stores entries; existing ones stay unchanged. */
  public void keep(List<JournalEntry> entries) {
    RepeatableWrites.insert(mongo, COLLECTION, entries.stream().map(Journal::document).toList());
  }

  /** Records an operator's request for an act, once for each key; see {@link AuditLog}. */
  public void order(
      String act, String aggregate, CouncilId council, String actor, String key, Instant at) {
    keep(List.of(JournalEntry.ofOrder(act, aggregate, council, actor, key, at)));
  }

  @Override
  public void note(
      String act, List<String> aggregates, CouncilId council, String actor, Instant at) {
    List<Document> entries =
        aggregates.stream()
            .map(aggregate -> document(JournalEntry.ofAct(act, aggregate, council, actor, at)))
            .toList();
    if (!entries.isEmpty()) {
      mongo.insert(entries, COLLECTION);
    }
  }

  /** Returns the time of an aggregate's first event; the epoch if it was never relayed. */
  Instant firstOf(String aggregate) {
    Document first = mongo.findById(JournalEntry.id(aggregate, 1), Document.class, COLLECTION);
    return first == null ? Instant.EPOCH : entry(first).time();
  }

  /**
   * Returns a page of the journal by aggregate and sequence.
   *
   * @param council only this council's entries, or all if null
   * @param importedOnly only imports of old records
   * @param after id of the last entry of the previous page, or empty
   */
  public List<JournalEntry> page(
      @Nullable CouncilId council, boolean importedOnly, String after, int limit) {
    var criteria = where("_id").gt(after);
    if (council != null) {
      criteria.and(COUNCIL).is(council.value());
    }
    if (importedOnly) {
      criteria.and(IMPORTED).is(true);
    }
    var query = new Query(criteria).with(Sort.by("_id")).limit(limit);
    return mongo.find(query, Document.class, COLLECTION).stream().map(Journal::entry).toList();
  }

  private static Document document(JournalEntry entry) {
    return new Document(AggregateDocuments.ID, entry.id())
        .append("aggregate", entry.aggregate())
        .append("sequence", entry.sequence())
        .append(COUNCIL, entry.council().value())
        .append("type", entry.type())
        .append("time", entry.time().toString())
        .append("data", entry.data())
        .append("actor", entry.actor())
        .append("key", entry.key())
        .append("cause", entry.cause())
        .append(IMPORTED, entry.imported());
  }

  private static JournalEntry entry(Document document) {
    return new JournalEntry(
        document.getString(AggregateDocuments.ID),
        document.getString("aggregate"),
        AggregateDocuments.number(document, "sequence"),
        new CouncilId(document.getString(COUNCIL)),
        document.getString("type"),
        Instant.parse(document.getString("time")),
        document.getString("data"),
        document.getString("actor"),
        document.getString("key"),
        document.get("cause", ""),
        document.getBoolean(IMPORTED));
  }
}
