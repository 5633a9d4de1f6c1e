package vn.hdnd.cuulong.regional.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.regional.councils.Council;
import vn.hdnd.cuulong.regional.councils.Lineage;
import vn.hdnd.cuulong.regional.councils.Place;
import vn.hdnd.cuulong.regional.councils.Registry;
import vn.hdnd.cuulong.regional.statistics.StatisticsAnswer.Row;
import vn.hdnd.cuulong.regional.statistics.StatisticsAnswer.Series;

/** Arranges sums in the rows of a query. */
final class RowTable {

  private record Heading(Place place, @Nullable YearMonth month) {}

  private final StatisticsQuestion question;
  private final Registry registry;
  private final Function<String, Place> places;

  RowTable(StatisticsQuestion question, Registry registry) {
    this.question = question;
    this.registry = registry;
    LocalDate boundaries = question.boundaries();
    this.places = boundaries == null ? Place.Whole::new : new Lineage(registry).mapTo(boundaries);
  }

  Series series(Indicator indicator, List<Sum> sums) {
    Map<Heading, List<Sum>> rows =
        sums.stream()
            .filter(sum -> indicator.measures().contains(sum.measure()))
            .filter(sum -> asked(places.apply(sum.council())))
            .collect(Collectors.groupingBy(this::heading));
    List<Row> shown =
        rows.entrySet().stream()
            .map(row -> row(row.getKey(), Formulas.value(indicator, row.getValue())))
            .sorted(
                Comparator.comparing(Row::council)
                    .thenComparing(row -> Objects.toString(row.month(), "")))
            .toList();
    List<Sum> own =
        rows.entrySet().stream()
            .filter(row -> counts(row.getKey().place()))
            .flatMap(row -> row.getValue().stream())
            .toList();
    return new Series(indicator, shown, Formulas.value(indicator, own));
  }

  private Heading heading(Sum sum) {
    return new Heading(places.apply(sum.council()), question.by() == By.MONTH ? sum.month() : null);
  }

  private boolean asked(Place place) {
    List<String> councils = question.councils();
    return councils.isEmpty()
        || councils.contains(councilOf(place))
        || units(place).stream().anyMatch(councils::contains);
  }

  /**
   * Tells whether a place counts; an undivided figure counts only if all its units are requested.
   */
  private boolean counts(Place place) {
    List<String> councils = question.councils();
    return councils.isEmpty()
        || councils.contains(councilOf(place))
        || councils.containsAll(units(place));
  }

  private static List<String> units(Place place) {
    return place instanceof Place.Undivided undivided
        ? undivided.units()
        : List.of(councilOf(place));
  }

  private Row row(Heading heading, Value value) {
    String council = councilOf(heading.place());
    return new Row(
        council,
        name(council),
        ended(council),
        undividedOf(heading.place()),
        heading.month(),
        value);
  }

  private static String councilOf(Place place) {
    return switch (place) {
      case Place.Whole(String council) -> council;
      case Place.Undivided(String council, List<String> units) -> council;
      case Place.Unplaced(String council) -> council;
    };
  }

  private static @Nullable List<String> undividedOf(Place place) {
    return switch (place) {
      case Place.Whole whole -> null;
      case Place.Undivided undivided -> undivided.units();
      case Place.Unplaced unplaced -> List.of();
    };
  }

  /** Returns the council's name at the end of the period. */
  private String name(String council) {
    LocalDate boundaries = question.boundaries();
    LocalDate day = boundaries == null ? question.to() : boundaries;
    Optional<Council> found = registry.find(council);
    return found.map(known -> known.namingOn(day).shortName()).orElse(council);
  }

  /**
   * Returns a council's last day, because the published figures list the old An Giang beside the
   * new one.
   */
  private @Nullable LocalDate ended(String council) {
    return question.boundaries() == null
        ? registry.find(council).map(Council::validTo).orElse(null)
        : null;
  }
}
