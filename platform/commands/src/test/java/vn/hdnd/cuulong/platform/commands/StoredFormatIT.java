package vn.hdnd.cuulong.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.hdnd.cuulong.platform.commands.testing.Lamp;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Row;
import vn.hdnd.cuulong.platform.lists.RowForm;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.platform.schedule.Fired;
import vn.hdnd.cuulong.platform.store.indexes.IndexStates;
import vn.hdnd.cuulong.platform.stored.UnreadableStateException;
import vn.hdnd.cuulong.platform.stored.Upcaster;
import vn.hdnd.cuulong.platform.testkit.parts.LocalStore;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.platform.testkit.surface.MongoSurface;

/** Tests the format number in an aggregate's document with older and newer releases. */
class StoredFormatIT {

  private static final AggregateType<Lamp> SECOND =
      Lamp.TYPE.inFormat(2, Upcaster.adding("watts", 25));

  private final MongoClient client = MongoSurface.client(LocalStore.connectionString());
  private final MongoTemplate mongo = new MongoTemplate(client, RealParts.database());

  private record LampRow(int watts) {}

  @AfterEach
  void drop() {
    mongo.getDb().drop();
    client.close();
  }

  @Test
  void saysTheFormatOfWhatItWrites() {
    String lamp = lit(Lamp.TYPE, "first");
    assertThat(document(lamp).get("format")).isEqualTo(1);

    dim(SECOND, lamp);

    assertThat(document(lamp).get("format")).isEqualTo(2);
  }

  @Test
  void takesADocumentWithoutANumberForOneOfTheFirstFormat() {
    String lamp = lit(Lamp.TYPE, "before");
    change(lamp, new Update().unset("format").unset("state.watts"));

    assertThat(
            commands(SECOND)
                .find(new CouncilId("an-giang-2025"), new AggregateId<>(lamp))
                .orElseThrow()
                .state())
        .isEqualTo(new Lamp("before", 25));
  }

  @Test
  void anOlderReleaseNeitherReadsNorChangesWhatANewerOneWrote() {
    String lamp = lit(SECOND, "newer");
    Document before = document(lamp);

    assertThatThrownBy(
            () -> commands(Lamp.TYPE).find(new CouncilId("an-giang-2025"), new AggregateId<>(lamp)))
        .isInstanceOf(UnreadableStateException.class);
    assertThatThrownBy(() -> dim(Lamp.TYPE, lamp)).isInstanceOf(UnreadableStateException.class);

    assertThat(document(lamp)).isEqualTo(before);
  }

  @Test
  void anOlderReleaseLosesTheRaceAgainstANewerOne() {
    String lamp = lit(Lamp.TYPE, "race");

    assertThatThrownBy(() ->
            commands(Lamp.TYPE)
                .change(
                    Lamp.command("old"),
                    new AggregateId<>(lamp),
                    CommandDays.none(),
                    found -> {
                      dim(SECOND, lamp);
                      return found.state().dim(10);
                    }))
        .isInstanceOf(UnreadableStateException.class);

    assertThat(document(lamp).getEmbedded(List.of("state", "watts"), Number.class)).isEqualTo(40);
  }

  @Test
  void theRowsOfALaterFormatAreNotInTheWayOfTheOthers() {
    String newer = lit(SECOND, "newer");
    String older = lit(Lamp.TYPE, "older");

    var repair = new RowRepair(List.of(Lamp.TYPE.listed(rows())), mongo, Clock.systemUTC());
    assertThat(repair.atStart(Instant.EPOCH))
        .allSatisfy(work -> assertThat(repair.fire(work)).isInstanceOf(Fired.Again.class));

    assertThat(document(older)).containsKey("row");
    assertThat(document(newer)).doesNotContainKey("row");
  }

  private static RowForm<Lamp, LampRow> rows() {
    return new RowForm<>(
        1,
        LampRow.class,
        lamp ->
            new Row<>(
                LocalDate.of(2026, 11, 24),
                SearchText.of(lamp.number()),
                new LampRow(lamp.watts())));
  }

  private Document document(String lamp) {
    return Objects.requireNonNull(mongo.findById(lamp, Document.class, "lamps"));
  }

  private void change(String lamp, Update update) {
    var one = new Query(where("_id").is(lamp));
    assertThat(mongo.updateFirst(one, update, "lamps").getModifiedCount()).isEqualTo(1);
  }

  private String lit(AggregateType<Lamp> type, String number) {
    var done =
        (CommandOutcome.Done)
            commands(type)
                .create(Lamp.command(number), CommandDays.none(), id -> Lamp.light(number, 60));
    return done.id();
  }

  private void dim(AggregateType<Lamp> type, String lamp) {
    assertThat(
            commands(type)
                .change(
                    Lamp.command("dim"),
                    new AggregateId<>(lamp),
                    CommandDays.none(),
                    found -> found.state().dim(40)))
        .isInstanceOf(CommandOutcome.Done.class);
  }

  private AggregateCommands<Lamp> commands(AggregateType<Lamp> type) {
    return new AggregateCommands<>(
        type,
        new MongoAggregateStore<>(type, mongo, 10, IndexStates.none()),
        Lamp.CATALOGUE,
        CommandProperties.defaults(),
        CommandListener.NONE,
        CommandRules.of(Lamp.DAYS));
  }
}
