package vn.hdnd.cuulong.platform.store;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Several writes at once, of which some may meet a document that is there already; that one stays
 * as it is, and hides neither the others nor what failed of them.
 */
public final class RepeatableWrites {

  private RepeatableWrites() {}

  /**
   * Comes back once each is done, or was before.
   *
   * @param writes each adds its one write to the bulk; a repeat of it must be harmless
   * @throws org.springframework.dao.DataAccessException if that is not known of one of them
   */
  public static void run(
      MongoOperations mongo, String collection, List<Consumer<BulkOperations>> writes) {
    if (!writes.isEmpty() && !attempt(mongo, collection, writes)) {
      // The server spoke of all of them at once, so which of them are there is asked of each.
      writes.forEach(each -> {
        boolean ignored = attempt(mongo, collection, List.of(each));
      });
    }
  }

  /** Inserts documents of which some may be there already. */
  public static void insert(MongoOperations mongo, String collection, List<Document> documents) {
    run(mongo, collection, documents.stream().map(RepeatableWrites::inserting).toList());
  }

  private static Consumer<BulkOperations> inserting(Document document) {
    return bulk -> bulk.insert(document);
  }

  /** Whether a write was done now; false if what it would begin is there already. */
  public static boolean isFirst(Runnable write) {
    try {
      write.run();
      return true;
    } catch (DataAccessException failed) {
      if (StoreFailure.of(failed) != StoreFailure.DUPLICATE) {
        throw failed;
      }
      return false;
    }
  }

  /** False if a duplicate was met and it does not show what became of the others. */
  private static boolean attempt(
      MongoOperations mongo, String collection, List<Consumer<BulkOperations>> writes) {
    BulkOperations bulk = mongo.bulkOps(BulkMode.UNORDERED, collection);
    writes.forEach(each -> each.accept(bulk));
    try {
      var _ = bulk.execute();
      return true;
    } catch (RuntimeException failed) {
      if (StoreFailure.of(failed) != StoreFailure.DUPLICATE) {
        throw said(failed);
      }
      return StoreFailure.causes(failed)
          .anyMatch(cause ->
              cause instanceof MongoBulkWriteException told && accounted(told) == writes.size());
    }
  }

  /** Spring names a bulk after its first duplicate, which hides what else has failed. */
  private static RuntimeException said(RuntimeException failed) {
    return StoreFailure.causes(failed)
        .filter(MongoBulkWriteException.class::isInstance)
        .map(MongoBulkWriteException.class::cast)
        .findFirst()
        .<RuntimeException>map(told -> new BulkOperationException("Not all was written", told))
        .orElse(failed);
  }

  private static int accounted(MongoBulkWriteException told) {
    int errors = told.getWriteErrors().size();
    BulkWriteResult result = told.getWriteResult();
    return result.wasAcknowledged()
        ? errors
            + result.getInsertedCount()
            + result.getMatchedCount()
            + result.getUpserts().size()
            + result.getDeletedCount()
        : errors;
  }
}
