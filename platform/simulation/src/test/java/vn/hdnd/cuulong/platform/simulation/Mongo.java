package vn.hdnd.cuulong.platform.simulation;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.UpdateDefinition;

/** The store behind Spring Data's interface, of which the code under test uses a small part. */
final class Mongo {

  private final Store store;
  private final Mutant mutant;
  private final StoreOperations operations;

  private Mongo(Store store, Mutant mutant) {
    this.store = store;
    this.mutant = mutant;
    this.operations = new StoreOperations(store, mutant);
  }

  static MongoOperations on(Store store, Mutant mutant) {
    var mongo = new Mongo(store, mutant);
    return (MongoOperations)
        Proxy.newProxyInstance(
            Mongo.class.getClassLoader(), new Class<?>[] {MongoOperations.class}, mongo::invoke);
  }

  private @Nullable Object invoke(Object proxy, Method method, Object[] arguments) {
    String collection = (String) arguments[arguments.length - 1];
    return switch (method.getName()) {
      case "findById" -> operations.findById(arguments[0], collection);
      case "findOne" -> operations.one(query(arguments[0]).getQueryObject(), collection);
      case "find" -> operations.find(query(arguments[0]).getQueryObject(), collection);
      case "findAll" -> operations.find(new Document(), collection);
      case "exists" -> !operations.find(query(arguments[0]).getQueryObject(), collection).isEmpty();
      case "count" ->
          (long) operations.find(query(arguments[0]).getQueryObject(), collection).size();
      case "stream" -> operations.stream(query(arguments[0]), collection);
      case "insert" -> operations.insert((Document) arguments[0], collection);
      case "updateFirst" ->
          operations.update(query(arguments[0]), update(arguments[1]), collection);
      case "upsert" -> operations.upsert(query(arguments[0]), update(arguments[1]), collection);
      case "updateMulti" ->
          operations.updateMulti(query(arguments[0]), update(arguments[1]), collection);
      case "remove" -> operations.remove(query(arguments[0]), collection);
      case "bulkOps" -> Bulk.into(store, operations, mutant, collection);
      default -> throw new UnsupportedOperationException(method.toString());
    };
  }

  private static Query query(Object argument) {
    return (Query) Objects.requireNonNull(argument);
  }

  private static UpdateDefinition update(Object argument) {
    return (UpdateDefinition) argument;
  }
}
