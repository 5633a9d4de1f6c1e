package vn.hdnd.cuulong.platform.inbox.table;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Rows in a collection of the service, one document per row. */
final class MongoKeptRows implements KeptRows {

  private static final String ID = "_id";
  private static final String ROW = "row";

  private final MongoOperations mongo;
  private final String collection;

  MongoKeptRows(MongoOperations mongo, String collection) {
    this.mongo = mongo;
    this.collection = collection;
  }

  @Override
  public Map<String, String> all() {
    return mongo.find(new Query(), Document.class, collection).stream()
        .collect(Collectors.toMap(row -> row.getString(ID), row -> row.getString(ROW)));
  }

  @Override
  public void keep(String key, String json) {
    mongo.upsert(one(key), new Update().set(ROW, json), collection);
  }

  @Override
  public void forget(String key) {
    mongo.remove(one(key), collection);
  }

  private static Query one(String key) {
    return query(where(ID).is(key));
  }
}
