package vn.hdnd.cuulong.platform.store.indexes;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.hdnd.cuulong.platform.store.StoreFailure;

/**
 * Lets one of several instances change the indexes. Every step may be repeated, so a wrong clock
 * only costs extra work.
 */
final class MigrationLease {

  static final String COLLECTION = "index_lease";
  static final Duration DURATION = Duration.ofSeconds(30);
  private static final String ID = "_id";
  private static final String THE_LEASE = "migration";
  private static final String OWNER = "owner";
  private static final String UNTIL = "until";

  private final MongoCollection<Document> leases;
  private final Clock clock;
  private final String owner;

  MigrationLease(MongoDatabase database, Clock clock, String owner) {
    this.leases = database.getCollection(COLLECTION);
    this.clock = clock;
    this.owner = owner;
  }

  /** Takes or renews the lease; returns false if another instance holds it. */
  boolean take() {
    long now = clock.millis();
    Bson free = Filters.or(Filters.eq(OWNER, owner), Filters.lt(UNTIL, now));
    Bson mine =
        Updates.combine(Updates.set(OWNER, owner), Updates.set(UNTIL, now + DURATION.toMillis()));
    try {
      var _ =
          leases.updateOne(
              Filters.and(Filters.eq(ID, THE_LEASE), free), mine, new UpdateOptions().upsert(true));
      return true;
    } catch (MongoException failed) {
      if (StoreFailure.of(failed) == StoreFailure.DUPLICATE) {
        return false; // It is there, and another's.
      }
      throw failed;
    }
  }

  void release() {
    var _ =
        leases.updateOne(
            Filters.and(Filters.eq(ID, THE_LEASE), Filters.eq(OWNER, owner)),
            Updates.set(UNTIL, 0L));
  }
}
