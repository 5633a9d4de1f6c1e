package vn.hdnd.cuulong.platform.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bson.Document;
import vn.hdnd.cuulong.platform.schedule.DueStore;

/** The store's part in the planted mistakes; does nothing without one. */
final class Mutant {

  static final String LEDGERS = "ledgers";
  private static final String MEMBERS = "relay_members";

  private final World world;
  private final Mutation mutation;
  private final Data data;
  private final Map<Strand, Runnable> postponed = new HashMap<>();

  Mutant(World world, Data data) {
    this.world = world;
    this.mutation = world.mutation;
    this.data = data;
  }

  boolean isPatient() {
    return mutation != Mutation.ANSWER_BEFORE_DURABLE;
  }

  boolean isPatient(Document update, String collection) {
    boolean settles = update.size() == 1 && update.containsKey("$max");
    return switch (mutation) {
      case ANSWER_BEFORE_DURABLE -> false;
      case NO_SETTLE -> !(settles && collection.equals(MEMBERS));
      case NO_SETTLE_OF_REPLAY -> !(settles && collection.equals(LEDGERS));
      default -> true;
    };
  }

  Document query(Document query, String collection) {
    return switch (mutation) {
      case NO_VERSION_GUARD ->
          query.containsKey("version") ? new Document("_id", query.get("_id")) : query;
      case VERSION_ALONE ->
          query.containsKey("version")
              ? new Document("_id", query.get("_id")).append("version", query.get("version"))
              : query;
      case NO_FENCING -> without(query, "relayEpoch");
      case DUE_WORK_NOT_FENCED ->
          collection.equals(DueStore.COLLECTION) ? without(query, "epoch") : query;
      case POSITION_IGNORED -> without(query, "applied");
      default -> query;
    };
  }

  void afterRead(Document read, boolean ofMajority, String collection) {
    if (mutation == Mutation.REMOVAL_BEFORE_SEND && ofMajority && collection.equals(LEDGERS)) {
      Document before = data.collection(collection, false).get(read.get("_id"));
      if (before != null) {
        var after = new Document(before).append("outbox", List.of());
        after.remove("pending");
        data.write(new Data.Write(collection, before.get("_id", Object.class), before, after));
      }
    }
  }

  /** Does several writes at once, or postpones them until the next. */
  <T> T inOrder(String collection, T done, Supplier<T> writes) {
    if (mutation != Mutation.JOURNAL_AFTER_REMOVAL) {
      return writes.get();
    }
    if (collection.equals("journal")) {
      var _ =
          postponed.put(
              world.running(),
              () -> {
                var _ = writes.get();
              });
      return done;
    }
    T answer = writes.get();
    postponed.getOrDefault(world.running(), () -> {}).run();
    return answer;
  }

  private static Document without(Document query, String field) {
    var rest = new Document(query);
    rest.remove(field);
    return rest;
  }
}
