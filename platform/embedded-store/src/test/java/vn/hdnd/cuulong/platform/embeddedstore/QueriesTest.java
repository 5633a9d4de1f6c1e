package vn.hdnd.cuulong.platform.embeddedstore;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Tests what the services expect from queries. */
class QueriesTest extends StoreTest {

  @Test
  void aRangeOfStringsIsSortedAndLimited() {
    for (String day : List.of("2025-03-01", "2025-01-15", "2024-12-31", "2025-02-10")) {
      things.insertOne(new Document("_id", day));
    }
    assertThat(
            things
                .find(and(gte("_id", "2025-01-01"), lt("_id", "2026")))
                .sort(ascending("_id"))
                .limit(2)
                .map(d -> d.getString("_id")))
        .containsExactly("2025-01-15", "2025-02-10");
    assertThat(
            things
                .find(gt("_id", "2025-01-15"))
                .sort(descending("_id"))
                .map(d -> d.getString("_id")))
        .containsExactly("2025-03-01", "2025-02-10");
  }

  @Test
  void aLongAnswerComesInBatches() {
    things.insertMany(entries(1, 1000));
    assertThat(things.find().batchSize(64).sort(ascending("sequence")).map(d -> d.get("sequence")))
        .hasSize(1000)
        .startsWith(1)
        .endsWith(1000);
  }

  @Test
  void matchGroupAndSumCount() {
    things.insertMany(
        List.of(
            new Document("council", "long-an").append("n", 3),
            new Document("council", "long-an").append("n", 4L),
            new Document("council", "can-tho").append("n", 5)));
    assertThat(
            things.aggregate(
                List.of(
                    match(gte("n", 4)),
                    group("$council", sum("total", "$n"), sum("rows", 1)),
                    sort(ascending("_id")))))
        .satisfiesExactly(
            row -> assertThat(row).isEqualTo(row("can-tho", 5)),
            row -> assertThat(row).isEqualTo(row("long-an", 4L)));
  }

  private Document row(String council, Number total) {
    return new Document("_id", council).append("total", total).append("rows", 1);
  }
}
