package vn.hdnd.cuulong.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;
import vn.hdnd.cuulong.platform.testkit.parts.LocalStore;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.platform.testkit.surface.MongoSurface;

/** Tests that a page of an audit with a million entries reads only its own entries. */
class JournalIndexesIT {

  private static final List<String> BY_ID = List.of("_id");

  private final List<BsonDocument> finds = new ArrayList<>();
  private final MongoClient client =
      MongoClients.create(
          MongoClientSettings.builder()
              .applyConnectionString(new ConnectionString(LocalStore.connectionString()))
              .addCommandListener(MongoSurface.listener())
              .addCommandListener(new Finds())
              .build());
  private final MongoTemplate mongo = new MongoTemplate(client, RealParts.database());

  @AfterEach
  void drop() {
    mongo.getDb().drop();
    client.close();
  }

  @ParameterizedTest
  @CsvSource({"an-giang-2025, false", "an-giang-2025, true", ", true", ", false"})
  void holdEveryPageInItsOrder(@Nullable String council, boolean imported) {
    CouncilId only = council == null ? null : new CouncilId(council);
    assertThat(new Journal(mongo).page(only, imported, "", 20)).isEmpty();
    assertThat(Journal.indexes())
        .anyMatch(index -> holds(index.keys().stream().map(DeclaredIndex.Key::field).toList()));
  }

  /** Checks that the fields fixed by a page come first in the index, then its sort field. */
  private boolean holds(List<String> keys) {
    BsonDocument find = finds.getLast();
    assertThat(find.getDocument("sort").keySet()).containsExactlyElementsOf(BY_ID);
    Set<String> fixed = new HashSet<>(find.getDocument("filter").keySet());
    var _ = fixed.remove("_id");
    if (fixed.isEmpty()) {
      return true; // Every collection is in the order of its ids.
    }
    return new HashSet<>(keys.subList(0, Math.min(fixed.size(), keys.size()))).equals(fixed)
        && keys.subList(fixed.size(), keys.size()).equals(BY_ID);
  }

  private final class Finds implements CommandListener {
    @Override
    public void commandStarted(CommandStartedEvent event) {
      if (event.getCommandName().equals("find")) {
        finds.add(event.getCommand().clone());
      }
    }
  }
}
