package vn.hdnd.cuulong.regional.statistics.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.hdnd.cuulong.platform.testkit.parts.LocalStore;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.platform.testkit.surface.MongoSurface;
import vn.hdnd.cuulong.regional.statistics.Area;
import vn.hdnd.cuulong.regional.statistics.CellKey;
import vn.hdnd.cuulong.regional.statistics.CellPart;
import vn.hdnd.cuulong.regional.statistics.StatisticsCell;
import vn.hdnd.cuulong.regional.statistics.Sum;

class MongoStatisticsIT {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private final MongoClient client = MongoSurface.client(LocalStore.connectionString());
  private final MongoTemplate mongo = new MongoTemplate(client, RealParts.database());
  private final MongoStatisticsCells cells = new MongoStatisticsCells(mongo);
  private final MongoFigures figures = new MongoFigures(mongo);

  @AfterEach
  void close() {
    mongo.getDb().drop();
    client.close();
  }

  @Test
  void addsDaysUpByMonth() {
    cells.keep(
        List.of(
            cell("2025-03-01", 2, 1),
            cell("2025-03-31", 3, 1),
            cell("2025-04-01", 5, 1),
            cell("2025-05-01", 7, 1)));

    assertThat(sums("2025-03-01", "2025-04-30"))
        .containsExactlyInAnyOrder(sum("2025-03", 5), sum("2025-04", 5));
    assertThat(sums("2025-03-02", "2025-03-31")).containsExactly(sum("2025-03", 3));
  }

  @Test
  void keepsTheLatestRevisionWhateverComesAfterIt() {
    cells.keep(List.of(cell("2025-03-01", 9, 4)));
    cells.keep(List.of(cell("2025-03-01", 2, 1)));
    cells.keep(List.of(cell("2025-03-01", 2, 1), cell("2025-03-02", 1, 1)));
    cells.keep(List.of(cell("2025-03-01", 9, 4)));

    assertThat(sums("2025-03-01", "2025-03-01")).containsExactly(sum("2025-03", 9));
    assertThat(sums("2025-03-01", "2025-03-02")).containsExactly(sum("2025-03", 10));
  }

  @Test
  void forgetsACellAndTakesALowerRevisionOfIt() {
    cells.keep(List.of(cell("2025-03-01", 9, 4), cell("2025-03-02", 1, 1)));
    cells.forget(Set.of(key("2025-03-01"), key("2025-03-09")));
    assertThat(sums("2025-03-01", "2025-03-31")).containsExactly(sum("2025-03", 1));

    cells.keep(List.of(cell("2025-03-01", 2, 1)));
    assertThat(sums("2025-03-01", "2025-03-01")).containsExactly(sum("2025-03", 2));
    cells.forget(Set.of());
    assertThat(sums("2025-03-01", "2025-03-31")).containsExactly(sum("2025-03", 3));
  }

  @Test
  void addsThePartsOfACellUp() {
    cells.keep(List.of(cell("2025-03-01", 9, 4)));
    cells.keep(List.of(new StatisticsCell(key(2, "2025-03-01"), 3, 2, NOON)));

    assertThat(sums("2025-03-01", "2025-03-01")).containsExactly(sum("2025-03", 12));
    assertThat(sums("2025-03-01", "2025-03-31")).containsExactly(sum("2025-03", 12));
    cells.forget(Set.of(key("2025-03-01")));
    assertThat(sums("2025-03-01", "2025-03-31")).containsExactly(sum("2025-03", 3));
  }

  /** A correction of a month that lies years back: it is read from the sum of that month. */
  @Test
  void bringsALateCorrectionIntoTheSumOfItsMonth() {
    cells.keep(List.of(cell("2021-03-01", 9, 4), cell("2021-03-31", 1, 1)));
    cells.keep(List.of(cell("2026-03-01", 5, 1)));
    cells.keep(List.of(cell("2021-03-01", 7, 6)));

    assertThat(sums("2021-01-01", "2026-12-31"))
        .containsExactlyInAnyOrder(sum("2021-03", 8), sum("2026-03", 5));
  }

  /** Simulates a partition whose reader has changed without the former one knowing it yet. */
  @Test
  void goesOnWhereAnotherHasWrittenMeanwhile() {
    var another = new MongoStatisticsCells(mongo);
    cells.keep(List.of(cell("2025-03-01", 1, 1)));
    another.keep(List.of(cell("2025-03-01", 2, 2), cell("2025-03-02", 4, 1)));
    cells.keep(List.of(cell("2025-03-03", 8, 1)));
    another.keep(List.of(cell("2025-04-01", 16, 1)));
    cells.keep(List.of(cell("2025-03-01", 1, 1)));

    assertThat(sums("2025-03-01", "2025-03-31")).containsExactly(sum("2025-03", 14));
    assertThat(sums("2025-01-01", "2025-12-31"))
        .containsExactlyInAnyOrder(sum("2025-03", 14), sum("2025-04", 16));
    assertThat(sums("2025-03-02", "2025-03-03")).containsExactly(sum("2025-03", 12));
  }

  @Test
  void knowsTheLatestEventOfEachArea() {
    assertThat(figures.asOf(Area.PETITIONS)).isEmpty();
    cells.keep(List.of(cell("2025-03-01", 1, 2)));
    cells.keep(List.of(cell("2025-03-02", 1, 1)));

    assertThat(figures.asOf(Area.PETITIONS)).contains(NOON.plusSeconds(2));
    assertThat(figures.asOf(Area.SESSIONS)).isEmpty();
  }

  private List<Sum> sums(String from, String to) {
    return figures.sums(Set.of("petitions"), LocalDate.parse(from), LocalDate.parse(to));
  }

  private static Sum sum(String month, long value) {
    return new Sum("petitions", "long-an", YearMonth.parse(month), "COMPLAINT", value);
  }

  private static StatisticsCell cell(String day, long value, long revision) {
    return new StatisticsCell(key(day), value, revision, NOON.plusSeconds(revision));
  }

  private static CellPart key(String day) {
    return key(0, day);
  }

  private static CellPart key(int part, String day) {
    return new CellPart(
        part, new CellKey("petitions", "long-an", LocalDate.parse(day), "COMPLAINT"));
  }
}
