package vn.hdnd.cuulong.platform.embeddedstore;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A store in memory for the class, a new collection for each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreTest {

  static final int DUPLICATE_KEY = 11000;

  final StoreFixture fixture = StoreFixture.of(EmbeddedStore.inMemory());
  MongoCollection<Document> things = fixture.collection("none");

  @AfterAll
  void stop() {
    fixture.close();
  }

  @BeforeEach
  void freshCollection() {
    things = fixture.collection("things-" + UUID.randomUUID());
  }

  Document one(Object id) {
    return Objects.requireNonNull(things.find(new Document("_id", id)).first());
  }

  static Document entry(int sequence) {
    return new Document("sequence", sequence).append("type", "fact");
  }

  static List<Document> entries(int from, int to) {
    List<Document> result = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      result.add(entry(i));
    }
    return result;
  }
}
