package vn.hdnd.cuulong.platform.embeddedstore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;

/** A store and a client of it, for one test class. */
record StoreFixture(EmbeddedStore store, MongoClient client) implements AutoCloseable {

  static StoreFixture of(EmbeddedStore store) {
    return new StoreFixture(store, MongoClients.create(store.connectionString()));
  }

  MongoDatabase database() {
    return client.getDatabase("trial");
  }

  MongoCollection<Document> collection(String name) {
    return database().getCollection(name);
  }

  /** Returns how often a query had to read the whole collection. */
  long scans(String name) {
    Document stats = database().runCommand(new Document("collStats", name));
    return stats.get("scans", Number.class).longValue();
  }

  @Override
  public void close() {
    client.close();
    store.close();
  }
}
