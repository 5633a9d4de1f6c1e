package vn.hdnd.cuulong.platform.embeddedstore;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Tests the error for a duplicate key, alone and among other writes. */
class DuplicatesTest extends StoreTest {

  @Test
  void anInsertOfAKnownIdIsCode11000() {
    things.insertOne(new Document("_id", "a"));
    assertThatThrownBy(() -> things.insertOne(new Document("_id", "a")))
        .isInstanceOfSatisfying(
            MongoWriteException.class, e -> assertThat(e.getCode()).isEqualTo(DUPLICATE_KEY));
  }

  @Test
  void anUpsertWhoseGuardFailsIsCode11000() {
    UpdateOptions upsert = new UpdateOptions().upsert(true);
    var guard = and(eq("_id", "a"), exists("applied", false));
    assertThat(things.updateOne(guard, set("applied", true), upsert).getUpsertedId()).isNotNull();
    assertThatThrownBy(() -> things.updateOne(guard, set("applied", true), upsert))
        .isInstanceOfSatisfying(
            MongoWriteException.class, e -> assertThat(e.getCode()).isEqualTo(DUPLICATE_KEY));
  }

  @Test
  void aFindAndModifyWhoseGuardFailsIsCode11000() {
    things.insertOne(new Document("_id", "a").append("version", 2));
    var options = new FindOneAndUpdateOptions().upsert(true);
    assertThatThrownBy(() ->
            things.findOneAndUpdate(
                and(eq("_id", "a"), eq("version", 1)), inc("version", 1), options))
        .isInstanceOfAny(MongoCommandException.class, DuplicateKeyException.class)
        .isInstanceOfSatisfying(
            MongoException.class, e -> assertThat(e.getCode()).isEqualTo(DUPLICATE_KEY));
  }

  @Test
  void aNumberIsTheSameIdInEveryType() {
    things.insertOne(new Document("_id", 2).append("first", true));
    for (Object same : List.of(2, 2L, 2.0)) {
      assertThatThrownBy(() -> things.insertOne(new Document("_id", same)))
          .isInstanceOfSatisfying(
              MongoException.class, e -> assertThat(e.getCode()).isEqualTo(DUPLICATE_KEY));
      assertThat(things.find(eq("_id", same)).first()).containsEntry("first", true);
      assertThat(things.updateOne(eq("_id", same), inc("count", 1)).getMatchedCount()).isOne();
    }
    assertThat(things.deleteOne(eq("_id", 2L)).getDeletedCount()).isOne();
    assertThat(things.countDocuments()).isZero();
  }

  @Test
  void anUnorderedInsertKeepsTheOthersAndCountsThem() {
    things.insertOne(new Document("_id", 2));
    var refused =
        catchThrowableOfType(
            MongoBulkWriteException.class,
            () ->
                things.insertMany(
                    List.of(new Document("_id", 1), new Document("_id", 2), new Document("_id", 3)),
                    new InsertManyOptions().ordered(false)));
    assertThat(refused.getWriteErrors()).hasSize(1);
    assertThat(refused.getWriteErrors().getFirst().getIndex()).isEqualTo(1);
    assertThat(refused.getWriteErrors().getFirst().getCode()).isEqualTo(DUPLICATE_KEY);
    assertThat(refused.getWriteResult().getInsertedCount()).isEqualTo(2);
    assertThat(things.countDocuments()).isEqualTo(3);
  }

  @Test
  void anOrderedInsertStopsAtTheFirst() {
    things.insertOne(new Document("_id", 2));
    var refused =
        catchThrowableOfType(
            MongoBulkWriteException.class,
            () ->
                things.insertMany(
                    List.of(
                        new Document("_id", 1), new Document("_id", 2), new Document("_id", 3))));
    assertThat(refused.getWriteResult().getInsertedCount()).isEqualTo(1);
    assertThat(things.countDocuments()).isEqualTo(2);
  }

  @Test
  void anUnorderedBulkDoesWhatItCan() {
    things.insertOne(new Document("_id", "a").append("n", 1));
    var refused =
        catchThrowableOfType(
            MongoBulkWriteException.class,
            () ->
                things.bulkWrite(
                    List.of(
                        new InsertOneModel<>(new Document("_id", "a")),
                        new UpdateOneModel<>(eq("_id", "a"), inc("n", 1)),
                        new UpdateOneModel<>(
                            eq("_id", "b"), inc("n", 1), new UpdateOptions().upsert(true))),
                    new BulkWriteOptions().ordered(false)));
    assertThat(refused.getWriteErrors()).hasSize(1);
    assertThat(refused.getWriteResult().getModifiedCount()).isEqualTo(1);
    assertThat(things.find().sort(ascending("_id")).map(d -> d.getInteger("n")))
        .containsExactly(2, 1);
  }

  @Test
  void anOrderedBulkOfUpdatesStopsAtTheFirst() {
    things.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true).sparse(true));
    things.insertOne(new Document("_id", "taken").append("number", 1));
    var upsert = new UpdateOptions().upsert(true);
    var refused =
        catchThrowableOfType(
            MongoBulkWriteException.class,
            () ->
                things.bulkWrite(
                    List.of(
                        new UpdateOneModel<>(eq("_id", "a"), set("n", 1), upsert),
                        new UpdateOneModel<>(eq("_id", "b"), set("number", 1), upsert),
                        new UpdateOneModel<>(eq("_id", "c"), set("n", 1), upsert))));
    assertThat(refused.getWriteErrors()).hasSize(1);
    assertThat(refused.getWriteErrors().getFirst().getIndex()).isEqualTo(1);
    assertThat(refused.getWriteResult().getUpserts()).hasSize(1);
    assertThat(things.find().sort(ascending("_id")).map(d -> d.get("_id")))
        .containsExactly("a", "taken");
  }
}
