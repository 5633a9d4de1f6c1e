package vn.hdnd.cuulong.platform.embeddedstore;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.pullByFilter;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Tests what the services expect from updates. */
class UpdatesTest extends StoreTest {

  @Test
  void aGuardedUpdateMovesTheVersionOnce() {
    things.insertOne(new Document("_id", "a").append("version", 1L));
    var guard = and(eq("_id", "a"), eq("version", 1L));
    var change = combine(set("state.title", "Kỳ họp"), inc("version", 1L));
    assertThat(things.updateOne(guard, change).getModifiedCount()).isEqualTo(1);
    assertThat(things.updateOne(guard, change).getMatchedCount()).isZero();
  }

  @Test
  void pushWithSliceKeepsTheLast() {
    things.insertOne(new Document("_id", "a").append("recent", entries(1, 4)));
    things.updateOne(
        eq("_id", "a"),
        combine(
            pushEach("recent", entries(5, 6), new PushOptions().slice(-3)),
            pushEach("outbox", entries(5, 6))));
    Document after = one("a");
    assertThat(after.getList("recent", Document.class)).isEqualTo(entries(4, 6));
    assertThat(after.getList("outbox", Document.class)).isEqualTo(entries(5, 6));
  }

  @Test
  void pullRemovesUpToASequence() {
    things.insertOne(new Document("_id", "a").append("outbox", entries(1, 6)));
    things.updateOne(eq("_id", "a"), pullByFilter(new Document("outbox", lte("sequence", 4))));
    assertThat(one("a").getList("outbox", Document.class)).isEqualTo(entries(5, 6));
  }

  @Test
  void addToSetUnsetAndMaxWorkTogether() {
    things.insertOne(new Document("_id", "a").append("pending", true).append("seen", 5));
    things.updateOne(
        eq("_id", "a"), combine(addToSet("tags", "x"), unset("pending"), max("seen", 3)));
    assertThat(one("a"))
        .isEqualTo(new Document("_id", "a").append("seen", 5).append("tags", List.of("x")));
  }

  @Test
  void twoOperatorsOnOnePathAreRefused() {
    things.insertOne(new Document("_id", "a").append("n", 1));
    assertThatThrownBy(() -> things.updateOne(eq("_id", "a"), combine(set("n", 2), inc("n", 1))))
        .isInstanceOfSatisfying(
            MongoWriteException.class, e -> assertThat(e.getCode()).isEqualTo(40));
  }

  @Test
  void findAndModifyUpsertsACounter() {
    var options = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
    var next = combine(inc("last", 1), setOnInsert("series", "NQ"));
    assertThat(things.findOneAndUpdate(eq("_id", "nq-2025"), next, options))
        .isEqualTo(new Document("_id", "nq-2025").append("last", 1).append("series", "NQ"));
    assertThat(things.findOneAndUpdate(eq("_id", "nq-2025"), next, options))
        .isEqualTo(new Document("_id", "nq-2025").append("last", 2).append("series", "NQ"));
  }

  @Test
  void anAnswerIsACopyThatLaterUpdatesLeaveAlone() {
    things.insertOne(new Document("_id", "a").append("outbox", entries(1, 200)));
    for (int i = 0; i < 20; i++) {
      Document before = one("a");
      things.updateOne(eq("_id", "a"), pushEach("outbox", entries(1, 1)));
      assertThat(before.getList("outbox", Document.class)).hasSize(200 + i);
    }
  }
}
