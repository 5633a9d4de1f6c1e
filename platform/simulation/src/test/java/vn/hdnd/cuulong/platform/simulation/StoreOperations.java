package vn.hdnd.cuulong.platform.simulation;

import com.mongodb.ReadConcern;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.client.result.UpdateResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.UpdateDefinition;

/** The store operations that the code under test uses, as the server executes them. */
final class StoreOperations {

  private static final String ID = "_id";
  private static final String CLAIMS = "claims";

  private final Store store;
  private final Data data;
  private final Mutant mutant;

  StoreOperations(Store store, Mutant mutant) {
    this.store = store;
    this.data = store.data();
    this.mutant = mutant;
  }

  @Nullable Document findById(Object id, String collection) {
    return one(new Document(ID, id), collection);
  }

  @Nullable Document one(Document query, String collection) {
    List<Document> found = find(query, collection);
    return found.isEmpty() ? null : found.getFirst();
  }

  List<Document> find(Document query, String collection) {
    return store.read("find", collection, () -> matching(query, collection, false));
  }

  /** Returns each document in its state when it is read, as a cursor does. */
  Stream<Document> stream(Query query, String collection) {
    boolean ofMajority = ReadConcern.MAJORITY.equals(query.getReadConcern());
    Document wanted = query.getQueryObject();
    List<Object> ids =
        store.read(
            "query",
            collection,
            () ->
                matching(wanted, collection, ofMajority).stream()
                    .map(each -> each.get(ID))
                    .toList());
    return ids.stream()
        .flatMap(id ->
            store
                .read("next of query", collection, () -> again(wanted, id, collection, ofMajority))
                .stream())
        .peek(read -> mutant.afterRead(read, ofMajority, collection));
  }

  private List<Document> again(Document wanted, Object id, String collection, boolean ofMajority) {
    Document now = data.collection(collection, ofMajority).get(id);
    return now == null || !Matching.matches(wanted, now) ? List.of() : List.of(now);
  }

  Document insert(Document document, String collection) {
    return store.write(
        "insert", collection, mutant.isPatient(), () -> inserted(document, collection));
  }

  UpdateResult update(Query query, UpdateDefinition update, String collection) {
    Document change = update.getUpdateObject();
    return store.write(
        "update",
        collection,
        mutant.isPatient(change, collection),
        () -> updated(query.getQueryObject(), change, collection));
  }

  UpdateResult upsert(Query query, UpdateDefinition update, String collection) {
    Document wanted = query.getQueryObject();
    Document change = update.getUpdateObject();
    return store.write(
        "upsert",
        collection,
        mutant.isPatient(),
        () -> {
          UpdateResult result = updated(wanted, change, collection);
          if (result.getMatchedCount() == 0) {
            var _ = inserted(Change.of(constants(wanted), change, true), collection);
          }
          return result;
        });
  }

  /** This is not one write: others may come in between. */
  UpdateResult updateMulti(Query query, UpdateDefinition update, String collection) {
    List<Document> found = find(query.getQueryObject(), collection);
    for (Document each : found) {
      var one = new Document(query.getQueryObject()).append(ID, each.get(ID));
      var _ =
          store.write(
              "update of many",
              collection,
              mutant.isPatient(),
              () -> updated(one, update.getUpdateObject(), collection));
    }
    return UpdateResult.acknowledged(found.size(), null, null);
  }

  DeleteResult remove(Query query, String collection) {
    Document wanted = query.getQueryObject();
    return store.write(
        "remove",
        collection,
        mutant.isPatient(),
        () -> {
          List<Document> gone = matching(wanted, collection, false);
          gone.forEach(each -> data.write(new Data.Write(collection, id(each), each, null)));
          return DeleteResult.acknowledged(gone.size());
        });
  }

  Document inserted(Document document, String collection) {
    if (data.collection(collection, false).containsKey(id(document))) {
      throw new DuplicateKeyException("_id");
    }
    write(collection, null, document);
    return document;
  }

  UpdateResult updated(Document query, Document update, String collection) {
    List<Document> found = matching(mutant.query(query, collection), collection, false);
    if (found.isEmpty()) {
      return UpdateResult.acknowledged(0, 0L, null);
    }
    Document before = found.getFirst();
    Document after = Change.of(before, update, false);
    boolean changes = !after.equals(before);
    if (changes) {
      write(collection, before, after);
    }
    return UpdateResult.acknowledged(1, changes ? 1L : 0L, null);
  }

  private void write(String collection, @Nullable Document before, Document after) {
    if (after.get(CLAIMS) instanceof List<?> claims) {
      boolean taken =
          data.collection(collection, false).values().stream()
              .filter(each -> !id(each).equals(id(after)))
              .anyMatch(
                  each -> each.get(CLAIMS) instanceof List<?> held && !disjoint(held, claims));
      if (taken) {
        throw new DuplicateKeyException(CLAIMS);
      }
    }
    data.write(new Data.Write(collection, id(after), before, after));
  }

  private static boolean disjoint(List<?> some, List<?> others) {
    return some.stream().noneMatch(others::contains);
  }

  private List<Document> matching(Document query, String collection, boolean ofMajority) {
    Map<Object, Document> all = data.collection(collection, ofMajority);
    Object id = query.get(ID);
    if (id != null && !(id instanceof Document)) {
      Document one = all.get(id);
      return one == null || !Matching.matches(query, one) ? List.of() : List.of(one);
    }
    return all.values().stream().filter(each -> Matching.matches(query, each)).toList();
  }

  private static Document constants(Document query) {
    var constants = new Document();
    query.forEach((field, value) -> {
      if (!(value instanceof Document)) {
        constants.append(field, value);
      }
    });
    return constants;
  }

  private static Object id(Document document) {
    return Objects.requireNonNull(document.get(ID));
  }
}
