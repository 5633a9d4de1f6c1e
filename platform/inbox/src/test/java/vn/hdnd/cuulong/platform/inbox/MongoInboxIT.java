package vn.hdnd.cuulong.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import vn.hdnd.cuulong.platform.store.indexes.IndexStates;
import vn.hdnd.cuulong.platform.testkit.parts.LocalStore;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.platform.testkit.surface.MongoSurface;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MongoInboxIT implements ViewStoreContract, ParkedEventsContract {

  private final MongoClient client = MongoSurface.client(LocalStore.connectionString());
  private final MongoTemplate mongo = new MongoTemplate(client, RealParts.database());
  private final MongoViewStore views = new MongoViewStore(mongo);
  private final MongoParkedEvents parked = new MongoParkedEvents(mongo);

  @BeforeAll
  void declareIndexes() {
    var _ = IndexStates.built(mongo.getDb(), MongoParkedEvents.indexes());
  }

  @AfterAll
  void drop() {
    mongo.getDb().drop();
    client.close();
  }

  @Override
  public ViewStore views() {
    return views;
  }

  @Override
  public ParkedEvents parked() {
    return parked;
  }

  @Override
  public @Nullable Object field(String subject, String field) {
    Document found = mongo.findById(subject, Document.class, VIEWS);
    return found == null ? null : found.get(field);
  }

  @Test
  void writesAPathAlikeInTheFirstEventAndInLaterOnes() {
    String lamp = UUID.randomUUID().toString();
    ViewChange first = ViewChange.none().set("bulb.watts", 60).set("bulb.maker", null);
    assertThat(views.apply(VIEWS, LampEvents.lit(lamp, 60), first)).isEqualTo(Position.APPLIED);
    ViewChange second = ViewChange.none().set("bulb.maker", "Điện Quang");
    assertThat(views.apply(VIEWS, LampEvents.dimmed(lamp, 2, 40), second))
        .isEqualTo(Position.APPLIED);
    assertThat(field(lamp, "bulb"))
        .isEqualTo(new Document("watts", 60).append("maker", "Điện Quang"));
  }

  @Test
  void doesNotTakeAnotherUniqueFieldForARepeat() {
    var unique = new Index().on("socket", Direction.ASC).unique();
    var _ = mongo.indexOps("sockets").createIndex(unique);
    ViewChange plugged = ViewChange.none().set("socket", "A");
    assertThat(views.apply("sockets", LampEvents.lit("one", 60), plugged))
        .isEqualTo(Position.APPLIED);
    assertThatThrownBy(() -> views.apply("sockets", LampEvents.lit("two", 60), plugged))
        .isInstanceOf(DuplicateKeyException.class);
    assertThat(List.of(views.applied("sockets", "two"))).containsExactly(0L);
  }
}
