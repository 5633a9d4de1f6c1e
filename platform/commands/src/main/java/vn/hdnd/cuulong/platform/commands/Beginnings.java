package vn.hdnd.cuulong.platform.commands;

import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Finds when aggregates were created. Documents of earlier releases lack this; there the time of
 * the first event counts, which is in the outbox or, after relaying, in the journal.
 */
final class Beginnings {

  private Beginnings() {}

  static Instant of(Document aggregate, MongoOperations mongo) {
    @Nullable String entered = aggregate.getString(AggregateDocuments.ENTERED);
    return entered == null ? ofFirstEvent(aggregate, mongo) : Instant.parse(entered);
  }

  private static Instant ofFirstEvent(Document aggregate, MongoOperations mongo) {
    return AggregateDocuments.outbox(aggregate).stream()
        .filter(event -> event.sequence() == 1)
        .map(OutboxEntry::time)
        .findFirst()
        .orElseGet(() -> new Journal(mongo).firstOf(aggregate.getString(AggregateDocuments.ID)));
  }
}
