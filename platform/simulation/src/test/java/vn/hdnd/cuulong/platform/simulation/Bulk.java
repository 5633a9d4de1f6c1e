package vn.hdnd.cuulong.platform.simulation;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.result.UpdateResult;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntSupplier;
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
  private final List<IntSupplier> statements = new ArrayList<>();

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

  /** An insert matches nothing. */
  private int insert(@Nullable Document document) {
    var _ = operations.inserted(Objects.requireNonNull(document), collection);
    return 0;
  }

  private int update(@Nullable Query query, @Nullable UpdateDefinition update) {
    UpdateResult result =
        operations.updated(
            Objects.requireNonNull(query).getQueryObject(),
            Objects.requireNonNull(update).getUpdateObject(),
            collection);
    return Math.toIntExact(result.getMatchedCount());
  }

  private BulkWriteResult execute() {
    return mutant.inOrder(
        collection,
        matched(statements.size()),
        () -> store.write("bulk", collection, mutant.isPatient(), this::attempt));
  }

  private BulkWriteResult attempt() {
    int repeats = 0;
    int matched = 0;
    for (IntSupplier each : statements) {
      try {
        matched += each.getAsInt();
      } catch (DuplicateKeyException present) {
        repeats++;
      }
      store.betweenStatements(collection);
    }
    if (repeats > 0) {
      throw repeated();
    }
    return matched(matched);
  }

  private static BulkWriteResult matched(int count) {
    return BulkWriteResult.acknowledged(0, count, 0, count, List.of(), List.of());
  }

  private static BulkOperationException repeated() {
    var error = new BulkWriteError(DUPLICATE_KEY, "duplicate key", new BsonDocument(), 0);
    var cause =
        new MongoBulkWriteException(
            BulkWriteResult.unacknowledged(), List.of(error), null, new ServerAddress(), Set.of());
    return new BulkOperationException("duplicate key", cause);
  }
}
