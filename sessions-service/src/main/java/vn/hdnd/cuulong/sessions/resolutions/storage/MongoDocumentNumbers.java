package vn.hdnd.cuulong.sessions.resolutions.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.store.RepeatableWrites;
import vn.hdnd.cuulong.sessions.resolutions.DocumentNumber;
import vn.hdnd.cuulong.sessions.resolutions.DocumentNumbers;
import vn.hdnd.cuulong.sessions.resolutions.NumberSeries;

/**
 * One small document per series, read by its {@code _id}, that remembers the highest number. It is
 * written after the command, not with it: after a crash in between it is one behind, and the next
 * command then finds the number claimed and takes the next higher one. So resolutions are searched
 * only for a series without such a document, from the highest number down; the document then starts
 * with the highest number found.
 */
@Component
class MongoDocumentNumbers implements DocumentNumbers {

  static final String COLLECTION = "document_numbers";

  private static final String ID = "_id";
  private static final String HIGHEST = "highest";

  private final MongoOperations mongo;
  private final GivenNumbers resolutions;

  MongoDocumentNumbers(MongoOperations mongo, GivenNumbers resolutions) {
    this.mongo = mongo;
    this.resolutions = resolutions;
  }

  @Override
  public int highest(NumberSeries series) {
    @Nullable Document known = mongo.findById(series.key(), Document.class, COLLECTION);
    return known == null
        ? resolutions.highest(series)
        : known.get(HIGHEST, Number.class).intValue();
  }

  @Override
  public void given(DocumentNumber number) {
    String id = number.series().key();
    var lower = where(ID).is(id).and(HIGHEST).lt(number.value());
    var raise = new Update().set(HIGHEST, number.value());
    long raised = mongo.updateFirst(query(lower), raise, COLLECTION).getMatchedCount();
    if (raised == 0 && mongo.findById(id, Document.class, COLLECTION) == null) {
      begin(id, number);
    }
  }

  private void begin(String id, DocumentNumber number) {
    int highest = Math.max(number.value(), resolutions.highest(number.series()));
    var first = new Document(ID, id).append(HIGHEST, highest);
    if (!RepeatableWrites.isFirst(() -> mongo.insert(first, COLLECTION))) {
      given(number); // Another command began the series in between.
    }
  }
}
