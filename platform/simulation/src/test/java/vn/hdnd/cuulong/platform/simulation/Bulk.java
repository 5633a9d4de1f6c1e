package vn.hdnd.cuulong.platform.simulation;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.UpdateDefinition;

/** Unordered writes that go to the store together and are acknowledged together. */
final class Bulk {

  private static final int DUPLICATE_KEY = 11000;

  private final Store store;
  private final StoreOperations operations;
  private final Mutant mutant;
  private final String collection;
  private final List<Runnable> statements = new ArrayList<>();

  private Bulk(Store store, StoreOperations operations, Mutant mutant, String collection) {
    this.mutant = mutant;
    this.store = store;
    this.operations = operations;
    this.collection = collection;
  }

  static BulkOperations into(
      Store store, StoreOperations operations, Mutant mutant, String collection) {
    var bulk = new Bulk(store, operations, mutant, collection);
    return (BulkOperations)
        Proxy.newProxyInstance(
            Bulk.class.getClassLoader(), new Class<?>[] {BulkOperations.class}, bulk::invoke);
  }

  private Object invoke(Object proxy, Method method, @Nullable Object[] arguments) {
    switch (method.getName()) {
      case "insert" -> statements.add(() -> insert((Document) arguments[0]));
      case "updateOne" ->
          statements.add(() -> update((Query) arguments[0], (UpdateDefinition) arguments[1]));
      case "execute" -> {
        return execute();
      }
      default -> throw new UnsupportedOperationException(method.toString());
    }
    return proxy;
  }

  private void insert(@Nullable Document document) {
    var _ = operations.inserted(Objects.requireNonNull(document), collection);
  }

  private void update(@Nullable Query query, @Nullable UpdateDefinition update) {
    var _ =
        operations.updated(
            Objects.requireNonNull(query).getQueryObject(),
            Objects.requireNonNull(update).getUpdateObject(),
            collection);
  }

  private BulkWriteResult execute() {
    return mutant.inOrder(
        collection,
        BulkWriteResult.unacknowledged(),
        () -> store.write("bulk", collection, mutant.isPatient(), this::attempt));
  }

  private BulkWriteResult attempt() {
    int repeats = 0;
    for (Runnable each : statements) {
      try {
        each.run();
      } catch (DuplicateKeyException present) {
        repeats++;
      }
      store.betweenStatements(collection);
    }
    if (repeats > 0) {
      throw repeated();
    }
    return BulkWriteResult.unacknowledged();
  }

  private static BulkOperationException repeated() {
    var error = new BulkWriteError(DUPLICATE_KEY, "duplicate key", new BsonDocument(), 0);
    var cause =
        new MongoBulkWriteException(
            BulkWriteResult.unacknowledged(), List.of(error), null, new ServerAddress(), Set.of());
    return new BulkOperationException("duplicate key", cause);
  }
}
