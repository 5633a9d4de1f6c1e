package vn.hdnd.cuulong.bench.growth;

import static com.mongodb.client.model.Filters.eq;
import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import vn.hdnd.cuulong.bench.Parts;
import vn.hdnd.cuulong.bench.rebuild.PetitionEvents;

/**
 * Old petitions: their documents are copies of one that a command wrote, and their views are made
 * by the service itself, from events.
 */
final class PetitionShelf implements AutoCloseable {

  private static final int AT_ONCE = 500;
  private static final String COUNCIL = "an-giang-2025";
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final String broker;
  private final MongoClient store;
  private final MongoCollection<Document> petitions;
  private final MongoCollection<Document> views;

  PetitionShelf(Parts parts) {
    this.broker = parts.broker();
    this.store = MongoClients.create(parts.store());
    var database = store.getDatabase("cuulong_petitions");
    this.petitions = database.getCollection("petitions");
    this.views = database.getCollection("petition_views_2");
  }

  void fill(String example, int count) throws InterruptedException {
    Document first = requireNonNull(petitions.find(eq(example)).first());
    // A name that only one may hold is not copied, nor what still waits for the broker.
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
    PetitionEvents.send(broker, count, List.of(COUNCIL), 1);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (views.estimatedDocumentCount() < count) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("The views are not there after " + PATIENCE);
      }
      TimeUnit.MILLISECONDS.sleep(500);
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
