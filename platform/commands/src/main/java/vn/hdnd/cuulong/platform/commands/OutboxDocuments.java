package vn.hdnd.cuulong.platform.commands;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/**
 * The document form of a waiting event. It is written field by field for speed, because each event
 * is converted twice.
 */
final class OutboxDocuments {

  static final String SEQUENCE = "sequence";
  static final String DATA = "data";
  private static final String TYPE = "type";
  private static final String TIME = "time";
  static final String EACH_SEQUENCE = AggregateDocuments.OUTBOX + '.' + SEQUENCE;
  static final String EACH_TIME = AggregateDocuments.OUTBOX + '.' + TIME;
  private static final String ACTOR = "actor";
  private static final String KEY = "key";
  private static final String CAUSE = "cause";
  private static final String IMPORTED = "imported";
  private static final String TRACEPARENT = "traceparent";

  private OutboxDocuments() {}

  static Document of(OutboxEntry entry) {
    return new Document(SEQUENCE, entry.sequence())
        .append(TYPE, entry.type())
        .append(TIME, entry.time().toString())
        .append(DATA, entry.data())
        .append(ACTOR, entry.actor())
        .append(KEY, entry.key())
        .append(CAUSE, entry.cause())
        .append(IMPORTED, entry.imported())
        .append(TRACEPARENT, entry.traceparent());
  }

  static List<Document> of(List<OutboxEntry> entries) {
    return entries.stream().map(OutboxDocuments::of).toList();
  }

  static OutboxEntry read(Document document) {
    return new OutboxEntry(
        AggregateDocuments.number(document, SEQUENCE),
        document.getString(TYPE),
        Instant.parse(document.getString(TIME)),
        document.getString(DATA),
        document.getString(ACTOR),
        document.getString(KEY),
        document.get(CAUSE, ""),
        document.getBoolean(IMPORTED),
        document.getString(TRACEPARENT));
  }

  static Set<Waiting.Mark> marks(List<Document> documents) {
    return documents.stream()
        .map(each ->
            new Waiting.Mark(AggregateDocuments.number(each, SEQUENCE), each.getString(TIME)))
        .collect(Collectors.toSet());
  }

  static List<OutboxEntry> readAll(List<Document> documents) {
    return documents.stream().map(OutboxDocuments::read).toList();
  }
}
