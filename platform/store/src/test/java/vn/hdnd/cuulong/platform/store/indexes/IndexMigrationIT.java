package vn.hdnd.cuulong.platform.store.indexes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.TransientDataAccessException;
import vn.hdnd.cuulong.platform.testkit.parts.LocalStore;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.platform.testkit.surface.MongoSurface;

class IndexMigrationIT {

  private static final DeclaredIndex CLAIMS =
      DeclaredIndex.on("lamps").ascending("claims").asUnique().asSparse();
  private static final DeclaredIndex ORDER =
      DeclaredIndex.on("lamps").ascending("council").descending("day");
  private static final List<DeclaredIndex> BOTH = List.of(ORDER, CLAIMS);

  private final MongoClient client = MongoSurface.client(LocalStore.connectionString());
  private final MongoDatabase database = client.getDatabase(RealParts.database());
  private final IndexStates states = new IndexStates(() -> BOTH);
  private final List<IndexMigration> started = new ArrayList<>();

  @AfterEach
  void drop() {
    started.forEach(IndexMigration::stop);
    database.drop();
    client.close();
  }

  @Test
  void buildsWhatIsDeclaredAndWritesItDown() {
    start(states, IndexMigrationIT::connected);
    await().until(() -> states.in(IndexState.THERE).size() == 2);
    assertThat(names()).containsExactlyInAnyOrder("_id_", "claims_1", "council_1_day_-1");
    await()
        .until(() -> acts().equals(List.of("build claims_1 done", "build council_1_day_-1 done")));
    assertThat(new IndexHealthIndicator(states).health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void takesOverAnOlderInstallationAndDropsWhatNobodyDeclares() {
    var lamps = database.getCollection("lamps");
    var _ = lamps.createIndex(Indexes.ascending("claims"), new IndexOptions().sparse(true));
    var _ =
        lamps.createIndex(
            Indexes.compoundIndex(
                ORDER.ascending().keys().stream()
                    .map(key ->
                        key.ascending()
                            ? Indexes.ascending(key.field())
                            : Indexes.descending(key.field()))
                    .toList()));
    var _ = lamps.createIndex(Indexes.ascending("day"));
    start(states, IndexMigrationIT::connected);
    await()
        .until(() ->
            acts()
                .equals(
                    List.of(
                        "drop claims_1 done",
                        "build claims_1 done",
                        "take over council_1_day_-1 done",
                        "drop day_1 done")));
    assertThat(names()).containsExactlyInAnyOrder("_id_", "claims_1", "council_1_day_-1");
    assertThat(lamps.listIndexes().into(new ArrayList<>()))
        .filteredOn(index -> index.getString("name").equals("claims_1"))
        .allMatch(index -> index.getBoolean("unique", false));
  }

  @Test
  void letsTheStartGoOnAndTakesNoWritesWhileAUniqueIndexIsAwaited() {
    var answered = new CountDownLatch(1);
    start(
        states,
        () -> {
          try {
            answered.await();
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
          return connected();
        });
    assertThatThrownBy(() -> states.requireUnique("lamps"))
        .isInstanceOf(TransientDataAccessException.class);
    states.requireUnique("others");
    assertThat(new IndexHealthIndicator(states).health().getStatus().getCode())
        .isEqualTo("DEGRADED");
    assertThat(new UniqueIndexHealthIndicator(states).health().getStatus())
        .isEqualTo(Status.OUT_OF_SERVICE);
    answered.countDown();
    await().until(() -> states.isThere(CLAIMS));
    states.requireUnique("lamps");
    assertThat(new UniqueIndexHealthIndicator(states).health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void goesOnPastAnIndexThatTheDataForbidsAndBuildsItWhenTheyAllowIt() {
    var lamps = database.getCollection("lamps");
    var _ = lamps.insertOne(new Document("_id", "a").append("claims", "No 1"));
    var _ = lamps.insertOne(new Document("_id", "b").append("claims", "No 1"));
    start(states, IndexMigrationIT::connected);
    await().until(() -> states.in(IndexState.FAILED).equals(List.of(CLAIMS)));
    await().until(() -> states.isThere(ORDER));
    assertThat(new IndexHealthIndicator(states).health().getStatus()).isEqualTo(Status.DOWN);
    assertThatThrownBy(() -> states.requireUnique("lamps"))
        .isInstanceOf(TransientDataAccessException.class);
    var _ = lamps.deleteOne(new Document("_id", "b"));
    await().until(() -> states.isThere(CLAIMS));
    states.requireUnique("lamps");
    await().until(() -> acts().contains("build claims_1 done"));
    assertThat(acts()).hasSize(2);
  }

  @Test
  void leavesItToOneOfSeveralInstances() {
    var other = new IndexStates(() -> BOTH);
    start(states, IndexMigrationIT::connected);
    start(other, IndexMigrationIT::connected);
    await().until(() -> states.in(IndexState.THERE).size() == 2);
    await().until(() -> other.in(IndexState.THERE).size() == 2);
    await().until(() -> acts().size() == 2);
  }

  @Test
  void buildsAtOnceForTools() {
    IndexStates.built(database, BOTH).requireUnique("lamps");
    assertThat(names()).contains("claims_1");
  }

  private void start(IndexStates of, Supplier<MongoClient> clients) {
    var properties = new IndexProperties(Set.of(), Duration.ofMillis(200), Duration.ofMillis(100));
    var migration =
        new IndexMigration(clients, database.getName(), of, properties, Clock.systemUTC());
    started.add(migration);
    migration.start();
  }

  private static MongoClient connected() {
    return MongoSurface.client(LocalStore.connectionString());
  }

  private List<String> names() {
    return database
        .getCollection("lamps")
        .listIndexes()
        .map(index -> index.getString("name"))
        .into(new ArrayList<>());
  }

  private List<String> acts() {
    return database
        .getCollection(IndexLedger.COLLECTION)
        .find()
        .map(act ->
            "%s %s %s"
                .formatted(act.getString("act"), act.getString("index"), act.getString("outcome")))
        .into(new ArrayList<>());
  }
}
