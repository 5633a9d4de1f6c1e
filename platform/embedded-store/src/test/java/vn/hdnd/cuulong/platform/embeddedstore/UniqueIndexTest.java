package vn.hdnd.cuulong.platform.embeddedstore;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.PushOptions;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Tests what the services expect from unique indexes. */
class UniqueIndexTest extends StoreTest {

  @Test
  void aSparseOneLeavesDocumentsWithoutTheFieldAlone() {
    things.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true).sparse(true));
    things.insertOne(new Document("_id", "a"));
    things.insertOne(new Document("_id", "b"));
    things.insertOne(new Document("_id", "c").append("number", "12/NQ-HĐND"));
    assertThatThrownBy(
            () -> things.insertOne(new Document("_id", "d").append("number", "12/NQ-HĐND")))
        .isInstanceOfSatisfying(
            MongoWriteException.class,
            e -> assertThat(e.getError().getCode()).isEqualTo(DUPLICATE_KEY));
    assertThat(things.countDocuments()).isEqualTo(3);
  }

  /** The remains of the first attempt do not count as an index. */
  @Test
  void oneThatTheDataForbidIsRefusedEachTimeUntilTheyAllowIt() {
    things.insertMany(
        List.of(
            new Document("_id", "a").append("number", "1"),
            new Document("_id", "b").append("number", "1")));
    for (int attempt = 0; attempt < 2; attempt++) {
      assertThatThrownBy(() ->
              things.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true)))
          .isInstanceOf(MongoException.class);
    }
    things.deleteOne(eq("_id", "b"));
    things.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
    assertThat(things.find(eq("number", "1")).first()).containsEntry("_id", "a");
  }

  @Test
  void aSparseOneRefusesAnUpdateToATakenValueAndChangesNothing() {
    things.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true).sparse(true));
    things.insertOne(new Document("_id", "a").append("number", "1"));
    things.insertOne(new Document("_id", "b").append("version", 1));
    assertThatThrownBy(
            () -> things.updateOne(eq("_id", "b"), combine(set("number", "1"), inc("version", 1))))
        .isInstanceOf(MongoWriteException.class);
    assertThat(one("b")).isEqualTo(new Document("_id", "b").append("version", 1));
    things.updateOne(eq("_id", "a"), unset("number"));
    things.updateOne(eq("_id", "b"), set("number", "1"));
    assertThat(things.find(eq("number", "1")).first()).containsEntry("_id", "b");
  }

  @Test
  void oneOnAnArrayRefusesTheSameElementInTwoDocuments() {
    things.createIndex(Indexes.ascending("commands"), new IndexOptions().unique(true).sparse(true));
    things.insertOne(new Document("_id", "a").append("commands", List.of("k1", "k2")));
    things.insertOne(new Document("_id", "b").append("commands", List.of("k3")));
    assertThatThrownBy(
            () -> things.insertOne(new Document("_id", "c").append("commands", List.of("k2"))))
        .isInstanceOf(MongoWriteException.class);
    assertThatThrownBy(() -> things.updateOne(eq("_id", "b"), pushEach("commands", List.of("k1"))))
        .isInstanceOf(MongoWriteException.class);
    assertThat(things.find(eq("commands", "k2")).first()).containsEntry("_id", "a");
  }

  @Test
  void oneOnAnArrayLetsADocumentGrowAndForget() {
    things.createIndex(Indexes.ascending("commands"), new IndexOptions().unique(true).sparse(true));
    things.insertOne(new Document("_id", "a"));
    for (int i = 1; i <= 5; i++) {
      things.updateOne(
          eq("_id", "a"), pushEach("commands", List.of("k" + i), new PushOptions().slice(-3)));
    }
    assertThat(one("a").getList("commands", String.class)).containsExactly("k3", "k4", "k5");
    things.insertOne(new Document("_id", "b").append("commands", List.of("k1")));
    assertThat(things.deleteOne(eq("_id", "a")).getDeletedCount()).isEqualTo(1);
    things.insertOne(new Document("_id", "c").append("commands", List.of("k5")));
  }

  @Test
  void oneOnAnArrayGivesTheEmptyArrayToOneDocumentOnly() {
    things.createIndex(Indexes.ascending("commands"), new IndexOptions().unique(true).sparse(true));
    things.insertOne(new Document("_id", "a").append("commands", List.of()));
    assertThatThrownBy(
            () -> things.insertOne(new Document("_id", "b").append("commands", List.of())))
        .isInstanceOf(MongoWriteException.class);
    things.updateOne(eq("_id", "a"), pushEach("commands", List.of("k1")));
    things.insertOne(new Document("_id", "b").append("commands", List.of()));
    assertThatThrownBy(() -> things.updateOne(eq("_id", "a"), set("commands", List.of())))
        .isInstanceOf(MongoWriteException.class);
    assertThat(things.find(eq("commands", "k1")).first()).containsEntry("_id", "a");
    assertThat(things.deleteOne(eq("_id", "b")).getDeletedCount()).isEqualTo(1);
  }

  @Test
  void aCompoundOneTakesAllItsFieldsTogether() {
    things.createIndex(Indexes.ascending("series", "ordinal"), new IndexOptions().unique(true));
    things.insertOne(new Document("_id", "a").append("series", "NQ").append("ordinal", 1));
    things.insertOne(new Document("_id", "b").append("series", "NQ").append("ordinal", 2));
    assertThatThrownBy(() ->
            things.insertOne(new Document("_id", "c").append("series", "NQ").append("ordinal", 2L)))
        .isInstanceOf(MongoWriteException.class);
  }
}
