package vn.hdnd.cuulong.platform.embeddedstore;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.embeddedstore.InOrder.SortOrder;

/**
 * Tests which lists need no sort; with a sort, the first page of a long list would read all of it.
 */
class InOrderTest {

  private static final List<IndexKey> KEYS =
      List.of(
          new IndexKey("council", true), new IndexKey("day", false), new IndexKey("_id", false));

  private final Document ofOne = new Document("council", "long-an");
  private final Document newest = new Document("day", -1).append("_id", -1);

  @Test
  void theListOfACouncilIs() {
    assertThat(follows(false, ofOne, newest)).isTrue();
    assertThat(follows(false, ofOne, new Document("day", 1))).isTrue();
    assertThat(follows(false, ofOne.clone().append("day", "2026-01-01"), newest)).isTrue();
  }

  @Test
  void theListOfAllCouncilsIsNot() {
    assertThat(follows(false, new Document(), newest)).isFalse();
  }

  @Test
  void anotherOrderIsNot() {
    assertThat(follows(false, ofOne, new Document("_id", -1))).isFalse();
    assertThat(follows(false, ofOne, newest.clone().append("name", -1))).isFalse();
  }

  @Test
  void anIndexThatLacksSomeDocumentsGivesNone() {
    assertThat(follows(true, ofOne, newest)).isFalse();
  }

  @Test
  void twoDirectionsAreNoOrderOfAnIndex() {
    assertThat(SortOrder.of(new Document("day", 1).append("_id", -1))).isEmpty();
    assertThat(SortOrder.of(newest)).hasValueSatisfying(o -> assertThat(o.descending()).isTrue());
  }

  private static boolean follows(boolean sparse, Document query, Document order) {
    try (MVStore store = MVStore.open(null)) {
      var index =
          new SecondaryIndex("list", KEYS, sparse, StoreMaps.entries(store, "db.things", "list"));
      return index.follows(SortOrder.of(order).orElseThrow(), QueryTerms.of(query));
    }
  }
}
