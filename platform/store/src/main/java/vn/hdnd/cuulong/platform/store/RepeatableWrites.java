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
 * Sends several writes at once, some of which may meet an existing document. That document stays
 * unchanged, and the duplicate hides neither the other writes nor their failures.
 */
public final class RepeatableWrites {

  private RepeatableWrites() {}

  /**
   * Returns once each write is done, now or earlier.
   *
   * @param writes each adds its one write to the bulk; a repeat of it must be harmless
   * @throws org.springframework.dao.DataAccessException if the outcome of any of them is unknown
   */
  public static void run(
      MongoOperations mongo, String collection, List<Consumer<BulkOperations>> writes) {
    if (!writes.isEmpty() && !attempt(mongo, collection, writes)) {
      // The server reported on all of them together, so each one is repeated alone.
      writes.forEach(each -> {
        boolean ignored = attempt(mongo, collection, List.of(each));
      });
    }
  }

  /** Inserts documents, some of which may exist already. */
  public static void insert(MongoOperations mongo, String collection, List<Document> documents) {
    run(mongo, collection, documents.stream().map(RepeatableWrites::inserting).toList());
  }

  private static Consumer<BulkOperations> inserting(Document document) {
    return bulk -> bulk.insert(document);
  }

  /** Returns true if the write was done now, false if its document existed already. */
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

  /** Returns false if there was a duplicate and the outcome of the other writes is unknown. */
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

  /** Spring reports a bulk by its first duplicate, which hides other failures. */
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
