package vn.hdnd.cuulong.platform.store.indexes;

import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.store.StoreFailure;

/**
 * The record of changes of the indexes, one document per act: index, change, time, instance and
 * outcome. An act without an end was interrupted; the next migration repeats it.
 */
final class IndexLedger {

  static final String COLLECTION = "index_ledger";
  private static final String ID = "_id";
  private static final String ENDED = "endedAt";
  private static final String OUTCOME = "outcome";
  private static final String ATTEMPTS = "attempts";

  private final MongoCollection<Document> acts;
  private final Clock clock;
  private final String owner;

  /** A failed act is retried until it succeeds, and stays one document. */
  private final Map<String, String> failed = new HashMap<>();

  IndexLedger(MongoDatabase database, Clock clock, String owner) {
    this.acts = database.getCollection(COLLECTION);
    this.clock = clock;
    this.owner = owner;
  }

  /**
   * Returns the indexes that were built or found according to the ledger, as {@code
   * collection/name}.
   */
  Set<String> known() {
    Set<String> known = new HashSet<>();
    acts.find()
        .sort(new Document(ID, 1))
        .forEach(act -> {
          String index = act.getString("collection") + '/' + act.getString("index");
          boolean gone = "drop".equals(act.getString("act"));
          boolean ignored = gone ? known.remove(index) : known.add(index);
        });
    return known;
  }

  /** Does the work of an act and records its beginning and end. */
  void noted(String act, String collection, String index, String options, Runnable work) {
    String what = "%s %s/%s".formatted(act, collection, index);
    @Nullable String earlier = failed.remove(what);
    String id = earlier == null ? begin(what, act, collection, index, options) : earlier;
    try {
      work.run();
    } catch (MongoInterruptedException stopped) {
      throw stopped;
    } catch (MongoException no) {
      failed.put(what, id);
      end(id, "failed: %s, code %d".formatted(StoreFailure.of(no), no.getCode()));
      throw no;
    }
    end(id, "done");
  }

  private String begin(String what, String act, String collection, String index, String options) {
    String now = clock.instant().toString();
    String id = now + ' ' + what;
    var _ =
        acts.insertOne(
            new Document(ID, id)
                .append("act", act)
                .append("collection", collection)
                .append("index", index)
                .append("options", options)
                .append("by", owner)
                .append("startedAt", now)
                .append(OUTCOME, "begun"));
    return id;
  }

  private void end(String id, String outcome) {
    String now = clock.instant().toString();
    var ended =
        Updates.combine(
            Updates.set(OUTCOME, outcome), Updates.set(ENDED, now), Updates.inc(ATTEMPTS, 1));
    var _ = acts.updateOne(Filters.eq(ID, id), ended);
  }
}
