package vn.hdnd.cuulong.platform.embeddedstore;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests which queries reach their documents without reading the collection, and that both ways find
 * the same documents.
 */
class AccessPathTest extends StoreTest {

  private static final int DOCUMENTS = 200;

  @BeforeEach
  void fill() {
    things.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true).sparse(true));
    things.createIndex(Indexes.ascending("pending"), new IndexOptions().sparse(true));
    things.createIndex(Indexes.ascending("council", "day"));
    things.createIndex(Indexes.ascending("tags"));
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      documents.add(thing(i));
    }
    things.insertMany(documents);
  }

  private static Document thing(int i) {
    Document thing =
        new Document("_id", "t" + i)
            .append("version", 1)
            .append("council", i % 2 == 0 ? "long-an" : "can-tho")
            .append("day", "2025-01-%02d".formatted(i % 31 + 1))
            .append("tags", List.of("all", "tag" + i % 10));
    if (i % 3 == 0) {
      thing.append("number", i);
    }
    if (i % 50 == 0) {
      thing.append("pending", true);
    }
    return thing;
  }

  private long scans() {
    return fixture.scans(things.getNamespace().getCollectionName());
  }

  private List<String> found(Bson query) {
    return things
        .find(query)
        .sort(ascending("_id"))
        .map(d -> Objects.requireNonNull(d.getString("_id")))
        .into(new ArrayList<>());
  }

  /** Runs the same query in a form that cannot use an index, as the expected result. */
  private List<String> scanned(Bson query) {
    return found(or(query, eq("no-such-field", "no-such-value")));
  }

  static Stream<Arguments> indexed() {
    return Stream.of(
        argumentSet("id", eq("_id", "t7"), 1),
        argumentSet("id and version", and(eq("_id", "t7"), eq("version", 1)), 1),
        argumentSet("id and a guard", and(eq("_id", "t7"), exists("applied", false)), 1),
        argumentSet("id and another version", and(eq("_id", "t7"), eq("version", 2)), 0),
        argumentSet("one of several ids", and(in("_id", "t1", "t2", "x"), eq("version", 1)), 2),
        argumentSet("nested and", and(and(eq("_id", "t7")), and(gt("version", 0))), 1),
        argumentSet("unique number", and(eq("number", 9L), eq("version", 1)), 1),
        argumentSet("sparse flag", eq("pending", true), 4),
        argumentSet("prefix", eq("council", "long-an"), 100),
        argumentSet("both fields", and(eq("council", "long-an"), eq("day", "2025-01-03")), 4),
        argumentSet(
            "range after a prefix",
            and(eq("council", "can-tho"), gte("day", "2025-01-30"), lt("day", "2025-02")),
            6),
        argumentSet("upper bound only", and(eq("council", "can-tho"), lt("day", "2025-01-03")), 7),
        argumentSet("element of an array", eq("tags", "tag3"), 20));
  }

  @ParameterizedTest
  @MethodSource("indexed")
  void anIndexAnswers(Bson query, int count) {
    long before = scans();
    List<String> found = found(query);
    assertThat(scans()).as("scans").isEqualTo(before);
    assertThat(found).hasSize(count).isEqualTo(scanned(query));
  }

  static Stream<Arguments> unindexed() {
    return Stream.of(
        argumentSet("no index on the field", eq("version", 1)),
        argumentSet("missing field", eq("number", null)),
        argumentSet("existence", exists("pending")),
        argumentSet("inequality", ne("council", "long-an")),
        argumentSet("regular expression", regex("council", "^long")),
        argumentSet("or", or(eq("_id", "t1"), eq("_id", "t2"))),
        argumentSet("later field of an index only", eq("day", "2025-01-03")));
  }

  @ParameterizedTest
  @MethodSource("unindexed")
  void theCollectionIsRead(Bson query) {
    long before = scans();
    assertThat(found(query)).isEqualTo(scanned(query));
    assertThat(scans()).as("scans").isEqualTo(before + 2);
  }

  static Stream<Arguments> sorted() {
    Bson canTho = eq("council", "can-tho");
    return Stream.of(
        argumentSet("newest of one", canTho, descending("day", "_id")),
        argumentSet("oldest of one", canTho, ascending("day", "_id")),
        argumentSet("of a day", and(canTho, eq("day", "2025-01-04")), descending("day", "_id")),
        argumentSet(
            "up to a place",
            and(
                canTho,
                lte("day", "2025-01-20"),
                or(lt("day", "2025-01-20"), and(eq("day", "2025-01-20"), lt("_id", "t81")))),
            descending("day", "_id")),
        argumentSet("from a day", and(canTho, gte("day", "2025-01-20")), descending("day", "_id")),
        argumentSet("with more asked", and(canTho, gt("version", 0)), descending("day", "_id")),
        argumentSet("all by id", new Document(), ascending("_id")),
        argumentSet("all by id, last first", new Document(), descending("_id")),
        argumentSet("ids from one", gt("_id", "t5"), ascending("_id")),
        argumentSet("ids up to one", lte("_id", "t5"), descending("_id")),
        argumentSet("two directions", canTho, orderBy(ascending("day"), descending("_id"))),
        argumentSet("by another field", canTho, ascending("number", "_id")));
  }

  /** A sort without an index is done on the found documents; it gives the expected result. */
  @ParameterizedTest
  @MethodSource("sorted")
  void aListComesInItsOrder(Bson query, Bson order) {
    things.createIndex(Indexes.compoundIndex(ascending("council"), descending("day", "_id")));
    List<String> all = ids(things.find(or(query, eq("no-such-field", 1))).sort(order), order);
    long before = scans();
    assertThat(ids(things.find(query).sort(order), order)).isEqualTo(all);
    assertThat(ids(things.find(query).sort(order).skip(3).limit(7), order))
        .isEqualTo(all.stream().skip(3).limit(7).toList());
    assertThat(scans()).as("scans").isEqualTo(before);
  }

  private static List<String> ids(FindIterable<Document> found, Bson order) {
    String field = order.toBsonDocument().getFirstKey();
    return found.map(d -> d.get(field) + " " + d.getString("_id")).into(new ArrayList<>());
  }

  @Test
  void aRangeOfNumbersHoldsItsEnds() {
    things.deleteMany(new Document());
    for (Object id : List.of(1, 2L, 3.0, 4)) {
      things.insertOne(new Document("_id", id));
    }
    assertThat(things.find(lte("_id", 2)).sort(ascending("_id"))).hasSize(2);
    assertThat(things.find(lte("_id", 4.0)).sort(descending("_id"))).hasSize(4);
    assertThat(things.find(gte("_id", 2.0)).sort(ascending("_id"))).hasSize(3);
    assertThat(things.find(gte("_id", 3)).sort(descending("_id"))).hasSize(2);
  }

  @Test
  void aGuardedUpdateDoesNotScan() {
    long before = scans();
    var guard = and(eq("_id", "t7"), eq("version", 1));
    assertThat(things.updateOne(guard, inc("version", 1)).getModifiedCount()).isEqualTo(1);
    assertThat(things.updateOne(guard, inc("version", 1)).getMatchedCount()).isZero();
    things.updateOne(
        and(eq("_id", "new"), exists("applied", false)),
        set("applied", true),
        new UpdateOptions().upsert(true));
    assertThat(things.deleteOne(eq("_id", "new")).getDeletedCount()).isEqualTo(1);
    assertThat(scans()).isEqualTo(before);
  }

  @Test
  void anIndexFollowsUpdatesAndDeletes() {
    things.updateOne(eq("_id", "t50"), unset("pending"));
    things.updateOne(eq("_id", "t51"), set("pending", true));
    things.deleteOne(eq("_id", "t100"));
    assertThat(found(eq("pending", true))).containsExactly("t0", "t150", "t51");
    things.updateMany(eq("council", "can-tho"), set("council", "hau-giang"));
    assertThat(found(eq("council", "can-tho"))).isEmpty();
    assertThat(found(eq("council", "hau-giang"))).hasSize(100);
    things.dropIndex("council_1_day_1");
    assertThat(found(eq("council", "hau-giang"))).hasSize(100);
  }

  @Test
  void aPipelineStartsFromItsFirstMatch() {
    long before = scans();
    assertThat(things.countDocuments(eq("council", "long-an"))).isEqualTo(100);
    assertThat(scans()).isEqualTo(before);
    var sameCouncil =
        Aggregates.lookup(
            things.getNamespace().getCollectionName(),
            List.of(Aggregates.match(eq("pending", true))),
            "pending");
    assertThat(things.aggregate(List.of(Aggregates.match(eq("_id", "t1")), sameCouncil)))
        .satisfiesExactly(d -> assertThat(d.getList("pending", Document.class)).hasSize(4));
    assertThat(things.aggregate(List.of(Aggregates.count()))).hasSize(1);
  }
}
