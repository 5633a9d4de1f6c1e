package vn.hdnd.cuulong.platform.outbox;

import com.mongodb.MongoBulkWriteException;
import java.util.List;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;

/** Inserts documents of which some may be there already; those stay as they are. */
final class InsertOnce {

  private static final int DUPLICATE_KEY = 11000;

  private InsertOnce() {}

  /**
   * Returns once all of them are durable.
   *
   * @throws org.springframework.dao.DataAccessException if that is not known of one of them
   */
  static void into(MongoOperations mongo, String collection, List<Document> documents) {
    if (documents.isEmpty()) {
      return;
    }
    var bulk = mongo.bulkOps(BulkMode.UNORDERED, collection);
    documents.forEach(bulk::insert);
    try {
      bulk.execute();
    } catch (DuplicateKeyException present) {
      oneByOne(mongo, collection, documents);
    } catch (BulkOperationException failed) {
      if (!onlyRepeats(failed)) {
        throw failed;
      }
    }
  }

  /** The server spoke of all of them at once, so which of them are there is asked of each. */
  private static void oneByOne(MongoOperations mongo, String collection, List<Document> documents) {
    for (Document each : documents) {
      try {
        mongo.insert(each, collection);
      } catch (DuplicateKeyException present) {
        // An earlier attempt has kept it.
      }
    }
  }

  /** A write that too few servers confirmed comes with no error of a single document. */
  static boolean onlyRepeats(BulkOperationException failed) {
    boolean unconfirmed =
        failed.getCause() instanceof MongoBulkWriteException cause
            && cause.getWriteConcernError() != null;
    return !unconfirmed
        && failed.getErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY);
  }
}
