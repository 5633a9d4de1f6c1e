package vn.hdnd.cuulong.regional.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The register of indicators: everything that the region compares, and how each figure is computed.
 */
public final class Indicators {

  private static final List<Indicator> ALL =
      Stream.of(
              SessionIndicators.ALL,
              SupervisionIndicators.ALL,
              PetitionIndicators.ALL,
              VoterContactIndicators.ALL)
          .flatMap(List::stream)
          .toList();

  private Indicators() {}

  /** Returns the indicators in display order. */
  public static List<Indicator> all() {
    return ALL;
  }

  public static Optional<Indicator> find(String id) {
    return ALL.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
  }

  static Indicator count(
      Area area, String id, Selection figure, Text name, Text unit, Text formula) {
    return new Indicator(id, area, Kind.COUNT, name, unit, formula, 1, figure, null);
  }

  static Indicator sum(Area area, String id, Selection figure, Text name, Text unit, Text formula) {
    return new Indicator(id, area, Kind.SUM, name, unit, formula, 1, figure, null);
  }

  static Indicator rate(
      Area area, String id, Measure figure, Measure base, Text name, Text formula) {
    return new Indicator(
        id,
        area,
        Kind.RATE,
        name,
        Indicator.SHARE,
        formula,
        1,
        Selection.all(figure),
        Selection.all(base));
  }
}
