package vn.hdnd.cuulong.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.hdnd.cuulong.platform.commands.testing.Lamp;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Row;
import vn.hdnd.cuulong.platform.lists.RowForm;
import vn.hdnd.cuulong.platform.lists.Rows;
import vn.hdnd.cuulong.platform.lists.Window;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.platform.schedule.DueWork;
import vn.hdnd.cuulong.platform.schedule.Fired;
import vn.hdnd.cuulong.platform.store.indexes.IndexStates;
import vn.hdnd.cuulong.platform.testkit.parts.LocalStore;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.platform.testkit.surface.MongoSurface;

/**
 * Tests the row in an aggregate's document: it is written with every command, and repaired if
 * missing.
 */
class RowRepairIT {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC);
  private static final AggregateType<Lamp> LISTED = Lamp.TYPE.listed(rows(1));

  private final MongoClient client = MongoSurface.client(LocalStore.connectionString());
  private final MongoTemplate mongo = new MongoTemplate(client, RealParts.database());

  record LampRow(String number, int watts) {}

  @AfterEach
  void drop() {
    mongo.getDb().drop();
    client.close();
  }

  @Test
  void whoWroteSeesTheRowAtOnceUnderTheAggregatesVersion() {
    String lamp = lit(LISTED, "one");
    assertThat(lines())
        .containsExactly(new Line<>(lamp, new CouncilId("an-giang-2025"), 1, row("one", 60)));

    dim(LISTED, lamp);

    assertThat(lines())
        .containsExactly(new Line<>(lamp, new CouncilId("an-giang-2025"), 2, row("one", 40)));
  }

  @Test
  void makesTheRowsOfAnEarlierRelease() {
    String lamp = lit(Lamp.TYPE, "old");
    mongo.updateFirst(new Query(), new Update().unset("entered"), "lamps");
    assertThat(lines()).isEmpty();

    repair(LISTED);

    assertThat(lines())
        .containsExactly(new Line<>(lamp, new CouncilId("an-giang-2025"), 1, row("old", 60)));
    assertThat(document().getString("entered")).isEqualTo("2026-11-24T02:00:00Z");
  }

  @Test
  void mendsARowThatAnEarlierReleaseLeftBehindDuringAnUpgrade() {
    String lamp = lit(LISTED, "both");
    dim(Lamp.TYPE, lamp);
    assertThat(lines())
        .containsExactly(new Line<>(lamp, new CouncilId("an-giang-2025"), 2, row("both", 60)));

    repair(LISTED);

    assertThat(lines())
        .containsExactly(new Line<>(lamp, new CouncilId("an-giang-2025"), 2, row("both", 40)));
  }

  @Test
  void makesRowsOfAnotherFormatAnew() {
    lit(LISTED, "format");

    repair(Lamp.TYPE.listed(rows(2)));

    assertThat(document().getEmbedded(List.of("row", "format"), Number.class)).isEqualTo(2);
  }

  @Test
  void leavesTheRowsOfALaterFormatToItsRelease() {
    lit(Lamp.TYPE.listed(rows(2)), "later");
    var repair = new RowRepair(List.of(LISTED), mongo, CLOCK);

    assertThat(repair.fire(work("lamps.2")))
        .isEqualTo(new Fired.Again(CLOCK.instant().plus(Duration.ofMinutes(1))));
    assertThat(document().getEmbedded(List.of("row", "format"), Number.class)).isEqualTo(2);
  }

  @Test
  void forgetsTheWorkForAnEarlierFormat() {
    var repair = new RowRepair(List.of(Lamp.TYPE.listed(rows(2))), mongo, CLOCK);

    assertThat(repair.fire(work("lamps.1"))).isEqualTo(Fired.done());
  }

  private static DueWork work(String aggregate) {
    return new DueWork("row-repair", aggregate, "", CLOCK.instant());
  }

  private static RowForm<Lamp, LampRow> rows(int format) {
    return new RowForm<>(
        format,
        LampRow.class,
        lamp ->
            new Row<>(
                LocalDate.of(2026, 11, 24),
                SearchText.of(lamp.number()),
                row(lamp.number(), lamp.watts())));
  }

  private static LampRow row(String number, int watts) {
    return new LampRow(number, watts);
  }

  private void repair(AggregateType<Lamp> type) {
    var repair = new RowRepair(List.of(type), mongo, CLOCK);
    repair
        .atStart(CLOCK.instant())
        .forEach(work ->
            assertThat(repair.fire(work))
                .isEqualTo(new Fired.Again(CLOCK.instant().plus(Duration.ofMinutes(15)))));
  }

  private List<Line<LampRow>> lines() {
    return new Rows<>(mongo, "lamps", LampRow.class)
        .of(new CouncilId("an-giang-2025")).find(new Window(null, 10)).stream()
            .map(Listed::item)
            .toList();
  }

  private Document document() {
    return mongo.findAll(Document.class, "lamps").getFirst();
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
