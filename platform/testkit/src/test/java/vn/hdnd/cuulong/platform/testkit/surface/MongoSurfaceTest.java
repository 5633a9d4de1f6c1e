package vn.hdnd.cuulong.platform.testkit.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.embeddedstore.EmbeddedStore;

class MongoSurfaceTest {

  private static final List<String> PAGE =
      List.of(
          "Oldest server: 6.0",
          "| item | kind | since | note |",
          "|---|---|---|---|",
          "| `find` | command | 3.2 | |",
          "| `$gt` | query | 2.0 | with a note |");

  @Test
  void objectsOnceToWhatThePageDoesNotList() {
    var observations = new Observations();
    var surface = new MongoSurface(ReviewedSurface.parse(PAGE), observations);
    var settings = MongoClientSettings.builder().addCommandListener(surface);
    try (var store = EmbeddedStore.inMemory();
        var client =
            MongoClients.create(
                settings
                    .applyConnectionString(new ConnectionString(store.connectionString()))
                    .build())) {
      var things = client.getDatabase("trial").getCollection("things");
      assertThat(things.find(Filters.gt("n", 1)).first()).isNull();
      assertThat(observations.seen()).contains(new Use("$gt", Kind.QUERY));
      assertThatThrownBy(observations::complain).hasMessageContaining("`find.limit` | option");
      assertThatCode(observations::complain).doesNotThrowAnyException();
      things.insertOne(new Document());
      assertThatThrownBy(observations::complain)
          .hasMessageContaining("`insert` | command")
          .hasMessageNotContaining("find.limit");
    }
  }

  @Test
  void refusesAPageWithARowItCannotRead() {
    assertThatThrownBy(
            () -> ReviewedSurface.parse(List.of("Oldest server: 6.0", "| `find` | command |")))
        .hasMessageContaining("Not a row");
  }

  @Test
  void refusesAnItemThatTheOldestServerLacks() {
    assertThatThrownBy(() ->
            ReviewedSurface.parse(
                List.of("Oldest server: 6.0", "| `$median` | expression | 7.0 | |")))
        .hasMessageContaining("Newer than the oldest server");
  }

  @Test
  void readsTheProjectsPage() {
    assertThat(ReviewedSurface.ofProject().uses()).contains(new Use("$push", Kind.UPDATE));
  }
}
