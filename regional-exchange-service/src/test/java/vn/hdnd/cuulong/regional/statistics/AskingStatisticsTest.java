package vn.hdnd.cuulong.regional.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.regional.councils.ChangeCouncils;
import vn.hdnd.cuulong.regional.councils.ChangeCouncils.To;
import vn.hdnd.cuulong.regional.councils.ChangeKind;
import vn.hdnd.cuulong.regional.councils.CouncilType;
import vn.hdnd.cuulong.regional.councils.Registry;
import vn.hdnd.cuulong.regional.statistics.StatisticsAnswer.Row;
import vn.hdnd.cuulong.regional.statistics.StatisticsAnswer.Series;

class AskingStatisticsTest {

  private static final String MERGER = "2025-07-01";

  private static final Clock NOW =
      Clock.fixed(Instant.parse("2025-12-31T16:59:00Z"), ZoneOffset.UTC);

  private final InMemoryFigures figures = new InMemoryFigures();
  private final AskingStatistics asking = new AskingStatistics(figures, () -> merged(), NOW);

  @Test
  void showsAFigureUnderWhoPublishedIt() {
    figures.add(Measures.RESOLUTIONS, "long-an", "2022-04-05", "NORMATIVE", 177);

    Series series = ask("resolutions-adopted", null, null, By.COUNCIL);

    assertThat(series.rows())
        .extracting(Row::council, Row::name)
        .containsExactly(pair("long-an", "Long An"));
    assertThat(series.total().value()).isEqualTo(BigDecimal.valueOf(177));
  }

  @Test
  void tellsOfDenunciationsOnlyOnceTheirMonthIsOver() {
    figures.add(Measures.RECEIVED, "long-an", "2025-11-01", "DENUNCIATION", 2);
    figures.add(Measures.RECEIVED, "long-an", "2025-12-01", "DENUNCIATION", 5);
    figures.add(Measures.RECEIVED, "long-an", "2025-12-07", "COMPLAINT", 1);

    assertThat(ask("denunciations-received", null, null, By.COUNCIL).total().value())
        .isEqualTo(BigDecimal.valueOf(2));
    assertThat(ask("petitions-received", null, null, By.COUNCIL).total().value())
        .isEqualTo(BigDecimal.valueOf(3));
  }

  /** In the present form, and in the form before denunciations had their own types. */
  @Test
  @Tag("D-10")
  void aStepOfThisMonthMovesNoRateUntilTheMonthIsOver() {
    for (boolean old : List.of(false, true)) {
      var region = new InMemoryFigures();
      var now = new AskingStatistics(region, () -> merged(), NOW);
      var nextDay = Clock.offset(NOW, Duration.ofMinutes(1));
      var next = new AskingStatistics(region, () -> merged(), nextDay);
      region.add(step("received", "2025-10-07", old));
      region.add(step("received", "2025-10-08", old));
      region.add(step("forwarded", "2025-11-30", old));
      List<Value> before = rates(now);

      region.add(step("forwarded", "2025-12-01", old));
      region.add(step("answered", "2025-12-31", old));
      region.add(step("closed", "2025-12-31", old));

      assertThat(before)
          .isEqualTo(rates(now))
          .containsExactly(new Value(BigDecimal.ZERO, 0L, 1L), new Value(BigDecimal.ZERO, 0L, 2L));
      assertThat(rates(next))
          .containsExactly(
              new Value(new BigDecimal("0.5"), 1L, 2L), new Value(new BigDecimal("0.5"), 1L, 2L));
    }
  }

  private static List<Value> rates(AskingStatistics asking) {
    return Stream.of("petitions-answered-rate", "petitions-closed-rate")
        .map(rate -> asking.ask(question(rate, null, null, By.COUNCIL)))
        .map(answer -> answer.series().getFirst().total())
        .toList();
  }

  /** Returns a step of a denunciation received in October. */
  private static Fact step(String step, String day, boolean old) {
    var data = new HashMap<String, Object>(Map.of("eligible", true));
    if (old) {
      data.putAll(Map.of("kind", "DENUNCIATION", "receivedOn", "2025-10-07"));
      data.put(step + "On", day);
    } else {
      data.putAll(Map.of("denunciationId", "d", "receivedIn", "2025-10"));
      data.put(step + "In", day.substring(0, 7));
    }
    String type = "vn.hdnd.petitions.%s-%s.v1".formatted(old ? "petition" : "denunciation", step);
    return new Fact(
        type, "long-an", "d", 1, Instant.parse(day + "T00:00:00Z"), new EventData(data));
  }

  @Test
  void showsItUnderTheSuccessorInTodaysBoundaries() {
    figures.add(Measures.RESOLUTIONS, "long-an", "2022-04-05", "NORMATIVE", 177);
    figures.add(Measures.RESOLUTIONS, "tay-ninh", "2022-04-06", "INDIVIDUAL", 3);

    Series series = ask("resolutions-adopted", null, "2026-01-01", By.COUNCIL);

    assertThat(series.rows())
        .extracting(Row::council, Row::name)
        .containsExactly(pair("tay-ninh-2025", "Tây Ninh"));
    assertThat(series.total().value()).isEqualTo(BigDecimal.valueOf(180));
  }

  @Test
  void keepsWhatTheMergedCouncilReportsUndividedInOlderBoundaries() {
    figures.add(Measures.RECEIVED, "tay-ninh-2025", "2023-05-05", "COMPLAINT", 10);
    figures.add(Measures.RECEIVED, "long-an", "2023-05-05", "COMPLAINT", 4);

    Series all = ask("petitions-received", null, "2024-01-01", By.COUNCIL);
    Series longAn = ask("petitions-received", "long-an", "2024-01-01", By.COUNCIL);

    assertThat(all.rows())
        .extracting(Row::council, Row::undividedOf)
        .containsExactly(
            pair("long-an", null), pair("tay-ninh-2025", List.of("long-an", "tay-ninh")));
    assertThat(all.total().value()).isEqualTo(BigDecimal.valueOf(14));
    assertThat(longAn.rows()).isEqualTo(all.rows());
    assertThat(longAn.total().value()).isEqualTo(BigDecimal.valueOf(4));
  }

  @Test
  void dividesByTheWholeCohort() {
    figures.add(Measures.FORWARDED_OF_RECEIVED, "long-an", "2022-01-01", "", 3);
    figures.add(Measures.FORWARDED_OF_RECEIVED, "tay-ninh", "2022-01-01", "", 1);
    figures.add(Measures.ANSWERED_OF_FORWARDED, "long-an", "2022-01-01", "", 2);

    Series series = ask("petitions-answered-rate", null, null, By.COUNCIL);

    assertThat(series.rows())
        .extracting(row -> row.value().value())
        .containsExactly(new BigDecimal("0.666667"), BigDecimal.ZERO);
    assertThat(series.total()).isEqualTo(new Value(new BigDecimal("0.5"), 2L, 4L));
  }

  @Test
  void saysThatARateWithoutACohortIsUnknown() {
    Series series = ask("petitions-answered-rate", null, null, By.COUNCIL);

    assertThat(series.rows()).isEmpty();
    assertThat(series.total()).isEqualTo(new Value(null, 0L, 0L));
  }

  @Test
  void countsADeputyGroupOnceInAPeriod() {
    figures.add(Measures.GROUPS, "long-an", "2022-01-01", "Tổ 1", 1);
    figures.add(Measures.GROUPS, "long-an", "2022-02-01", "Tổ 1", 1);
    figures.add(Measures.GROUPS, "tay-ninh", "2022-02-01", "Tổ 1", 1);

    assertThat(ask("deputy-groups-met", null, null, By.COUNCIL).total().value())
        .isEqualTo(BigDecimal.TWO);
    Series merged = ask("deputy-groups-met", null, "2026-01-01", By.MONTH);
    assertThat(merged.rows())
        .extracting(Row::month, row -> row.value().value())
        .containsExactly(
            pair(YearMonth.of(2022, 1), BigDecimal.ONE),
            pair(YearMonth.of(2022, 2), BigDecimal.TWO));
    assertThat(merged.total().value()).isEqualTo(BigDecimal.TWO);
  }

  @Test
  void countsOnlyTheKindThatTheIndicatorIsOf() {
    figures.add(Measures.SESSIONS_HELD, "long-an", "2022-01-01", "REGULAR", 2);
    figures.add(Measures.SESSIONS_HELD, "long-an", "2022-01-02", "URGENT", 1);

    assertThat(ask("sessions-regular", null, null, By.COUNCIL).total().value())
        .isEqualTo(BigDecimal.TWO);
    assertThat(ask("sessions-held", null, null, By.COUNCIL).total().value())
        .isEqualTo(BigDecimal.valueOf(3));
    assertThat(ask("sessions-thematic", null, null, By.COUNCIL).total().value())
        .isEqualTo(BigDecimal.ZERO);
  }

  private Series ask(
      String indicator, @Nullable String council, @Nullable String boundaries, By by) {
    return asking.ask(question(indicator, council, boundaries, by)).series().getFirst();
  }

  private static StatisticsQuestion question(
      String indicator, @Nullable String council, @Nullable String boundaries, By by) {
    return new StatisticsQuestion(
        List.of(Indicators.find(indicator).orElseThrow()),
        LocalDate.of(2021, 1, 1),
        LocalDate.of(2025, 12, 31),
        council == null ? List.of() : List.of(council),
        boundaries == null ? null : LocalDate.parse(boundaries),
        by);
  }

  private static Tuple pair(@Nullable Object one, @Nullable Object other) {
    return Tuple.tuple(one, other);
  }

  private static Registry merged() {
    Registry two =
        change(
            Registry.empty(),
            new ChangeCouncils(
                ChangeKind.REGISTER,
                LocalDate.of(2004, 1, 1),
                "Nghị quyết",
                List.of(),
                List.of(unit("long-an", "80", "Long An"), unit("tay-ninh", "72", "Tây Ninh"))));
    return change(
        two,
        new ChangeCouncils(
            ChangeKind.MERGE,
            LocalDate.parse(MERGER),
            "Nghị quyết",
            List.of("long-an", "tay-ninh"),
            List.of(unit("tay-ninh-2025", "80", "Tây Ninh"))));
  }

  private static Registry change(Registry registry, ChangeCouncils change) {
    return switch (registry.change(change)) {
      case Decision.Accepted<Registry> accepted -> accepted.state();
      case Decision.Refused<Registry> refused -> throw new AssertionError(refused);
    };
  }

  private static To unit(String id, String code, String name) {
    return new To(id, code, "Tỉnh " + name, name, CouncilType.PROVINCE, true);
  }
}
