package vn.hdnd.cuulong.platform.embeddedstore;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {

  @TempDir Path folder;

  private StoreFixture open() {
    return StoreFixture.of(EmbeddedStore.onFile(folder.resolve("store.mv")));
  }

  @Test
  void keepsDocumentsIndexesAndDatabasesOverARestart() {
    Document rich =
        new Document("_id", new ObjectId())
            .append("text", "Nghị quyết số 12")
            .append("count", 3)
            .append("long", 4L)
            .append("money", Decimal128.parse("12.50"))
            .append("at", Date.from(Instant.parse("2025-07-01T00:00:00Z")))
            .append("nothing", null)
            .append("list", List.of(1, "two", new Document("three", 3.0)));
    try (StoreFixture fixture = open()) {
      fixture.collection("rich").insertOne(rich);
      fixture
          .collection("numbered")
          .createIndex(Indexes.ascending("n"), new IndexOptions().unique(true).sparse(true));
      fixture.collection("numbered").createIndex(Indexes.ascending("council"));
      fixture.collection("numbered").insertOne(numbered("a", 1));
      fixture.client().getDatabase("other").getCollection("x").insertOne(new Document("_id", 1));
    }
    try (StoreFixture fixture = open()) {
      assertThat(fixture.collection("rich").find().first()).isEqualTo(rich);
      assertThatThrownBy(() -> fixture.collection("numbered").insertOne(numbered("b", 1)))
          .isInstanceOf(MongoWriteException.class);
      assertThat(fixture.collection("numbered").find(eq("council", "long-an"))).hasSize(1);
      assertThat(fixture.scans("numbered")).isZero();
      assertThat(fixture.collection("numbered").listIndexes()).hasSize(3);
      assertThat(fixture.client().listDatabaseNames()).contains("trial", "other");
    }
  }

  private static Document numbered(String id, int n) {
    return new Document("_id", id).append("n", n).append("council", "long-an");
  }

  @Test
  void aDroppedDatabaseIsGoneAndItsNeighbourStays() {
    try (StoreFixture fixture = open()) {
      fixture.client().getDatabase("test1").getCollection("x").insertOne(new Document());
      fixture.client().getDatabase("test10").getCollection("x").insertOne(new Document());
      fixture.client().getDatabase("test1").drop();
    }
    try (StoreFixture fixture = open()) {
      assertThat(fixture.client().getDatabase("test1").getCollection("x").countDocuments())
          .isZero();
      assertThat(fixture.client().getDatabase("test10").getCollection("x").countDocuments())
          .isOne();
    }
  }

  @Test
  void refusesAFileThatIsOpenElsewhere() {
    try (StoreFixture fixture = open()) {
      assertThat(fixture.store().port()).isPositive();
      assertThatThrownBy(this::open)
          .isInstanceOf(StoreInUseException.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid());
    }
    open().close();
  }

  @Test
  void answersWhatDriversAndHealthChecksAsk() {
    try (StoreFixture fixture = StoreFixture.of(EmbeddedStore.inMemory())) {
      Document hello = fixture.database().runCommand(new Document("hello", 1));
      assertThat(hello).containsEntry("isWritablePrimary", true).containsEntry("ok", 1.0);
      assertThat(hello.getInteger("maxWireVersion")).isGreaterThanOrEqualTo(8);
      assertThat(fixture.database().runCommand(new Document("ping", 1))).containsEntry("ok", 1.0);
      assertThat(fixture.database().runCommand(new Document("buildInfo", 1)))
          .containsKey("version");
    }
  }

  @Test
  void losesNoUpdateOfManyWriters() throws Exception {
    int writers = 12;
    int updates = 100;
    try (StoreFixture fixture = open();
        var threads = Executors.newFixedThreadPool(writers)) {
      var counters = fixture.collection("counters");
      counters.insertOne(new Document("_id", "one").append("version", 0));
      List<Future<?>> done = new ArrayList<>();
      for (int i = 0; i < writers; i++) {
        done.add(threads.submit(() -> raise(fixture, updates)));
      }
      for (Future<?> each : done) {
        each.get();
      }
      assertThat(counters.find().first()).containsEntry("version", writers * updates);
    }
  }

  private static void raise(StoreFixture fixture, int times) {
    var counters = fixture.collection("counters");
    int done = 0;
    while (done < times) {
      Object version = Map.copyOf(counters.find(eq("_id", "one")).first()).get("version");
      var guard = and(eq("_id", "one"), eq("version", version));
      done += (int) counters.updateOne(guard, inc("version", 1)).getModifiedCount();
    }
  }
}
