package vn.hdnd.cuulong.platform.embeddedstore;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The checker of the crash test finds each kind of violation. */
class LedgerTest extends StoreTest {

  private final Ledger ledger = new Ledger();

  @BeforeEach
  void write() {
    Ledger.createIndexes(things);
    ledger.insert(things, "a");
    ledger.update(things, "a");
    ledger.update(things, "a");
  }

  @Test
  void findsNothingWhereNothingIsWrong() {
    assertThat(ledger.settle(things)).isEmpty();
    assertThat(ledger.acknowledgedWrites()).isEqualTo(3);
  }

  @Test
  void findsALostInsert() {
    things.deleteOne(eq("_id", "a"));
    assertThat(ledger.settle(things)).containsExactly("a was acknowledged at 3 and has 0");
  }

  @Test
  void findsALostUpdate() {
    Document older = new Document("version", 2).append("last", 2);
    things.updateOne(
        eq("_id", "a"),
        combine(new Document("$set", older), new Document("$pop", new Document("outbox", 1))));
    assertThat(ledger.settle(things)).containsExactly("a was acknowledged at 3 and has 2");
  }

  @Test
  void findsHalfAnUpdate() {
    things.updateOne(eq("_id", "a"), set("last", 4));
    assertThat(ledger.settle(things)).containsExactly("a is torn");
  }

  @Test
  void findsAnInventedUpdate() {
    things.updateOne(eq("_id", "a"), combine(set("version", 9), set("last", 9)));
    assertThat(ledger.settle(things)).contains("a is torn", "a was never brought to 9");
  }
}
