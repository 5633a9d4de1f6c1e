package vn.hdnd.cuulong.platform.inbox;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.bson.Document;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.hdnd.cuulong.platform.store.StoreFailure;

/** View documents in MongoDB; the position guards the update that stores the effect. */
final class MongoViewStore implements ViewStore {

  private static final String ID = "_id";
  private static final String APPLIED = "applied";
  private static final String COUNCIL = "council";

  private final MongoOperations mongo;

  MongoViewStore(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public Position apply(String collection, ReceivedEvent event, ViewChange change) {
    return event.sequence() == 1
        ? begin(collection, event, change)
        : advance(collection, event, change);
  }

  @Override
  public Position pass(String collection, ReceivedEvent event) {
    return advance(collection, event, ViewChange.none());
  }

  @Override
  public long applied(String collection, String subject) {
    Query one = query(where(ID).is(subject));
    one.fields().include(APPLIED);
    Document found = mongo.findOne(one, Document.class, collection);
    return found == null ? 0 : found.get(APPLIED, Number.class).longValue();
  }

  /**
   * Finds no document at position 0 and therefore inserts one; if there is one already, its id
   * conflicts.
   */
  private Position begin(String collection, ReceivedEvent event, ViewChange change) {
    var update =
        update(change).set(COUNCIL, event.council().value()).set(APPLIED, event.sequence());
    try {
      mongo.upsert(query(next(event)), update, collection);
      return Position.APPLIED;
    } catch (DataAccessException present) {
      if (StoreFailure.of(present) != StoreFailure.DUPLICATE
          || applied(collection, event.subject()) == 0) {
        throw present; // Or it was another of the view's unique fields.
      }
      return Position.REPEATED;
    }
  }

  private Position advance(String collection, ReceivedEvent event, ViewChange change) {
    var update = update(change).set(APPLIED, event.sequence());
    if (mongo.updateFirst(query(next(event)), update, collection).getMatchedCount() == 1) {
      return Position.APPLIED;
    }
    return applied(collection, event.subject()) >= event.sequence()
        ? Position.REPEATED
        : Position.AHEAD;
  }

  private static Criteria next(ReceivedEvent event) {
    return where(ID).is(event.subject()).and(APPLIED).is(event.sequence() - 1);
  }

  private static Update update(ViewChange change) {
    var update = new Update();
    change
        .sets()
        .forEach((field, value) -> {
          if (value == null) {
            update.unset(field);
          } else {
            update.set(field, value);
          }
        });
    change.increments().forEach(update::inc);
    change.pushes().forEach(update::push);
    return update;
  }
}
