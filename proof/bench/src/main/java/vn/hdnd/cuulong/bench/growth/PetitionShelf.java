package vn.hdnd.cuulong.bench.growth;

import static com.mongodb.client.model.Filters.eq;
import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import vn.hdnd.cuulong.bench.Parts;
import vn.hdnd.cuulong.bench.rebuild.PetitionEvents;

/**
 * Creates old petitions: their documents, with their rows, are copies of one that a command wrote.
 */
final class PetitionShelf implements AutoCloseable {

  private static final int AT_ONCE = 500;
  private static final String COUNCIL = "an-giang-2025";

  private final MongoClient store;
  private final MongoCollection<Document> petitions;

  PetitionShelf(Parts parts) {
    this.store = MongoClients.create(parts.store());
    var database = store.getDatabase("cuulong_petitions");
    this.petitions = database.getCollection("petitions");
  }

  void fill(String example, int count) {
    Document first = requireNonNull(petitions.find(eq(example)).first());
    // Unique claims and events that still wait for the broker are not copied.
    first.remove("claims");
    first.remove("pending");
    first.put("outbox", List.of());
    List<Document> copies = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      copies.add(new Document(first).append("_id", PetitionEvents.idOf(COUNCIL, i)));
      if (copies.size() == AT_ONCE || i == count - 1) {
        var _ = petitions.insertMany(copies);
        copies.clear();
      }
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
