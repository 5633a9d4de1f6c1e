package vn.hdnd.cuulong.regional.statistics;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.hdnd.cuulong.regional.councils.Councils;
import vn.hdnd.cuulong.regional.councils.Registry;
import vn.hdnd.cuulong.regional.refusal.OfficeDays;

/** Answers a query for the region's figures. */
public final class AskingStatistics {

  private final Figures figures;
  private final Councils councils;
  private final Clock clock;

  public AskingStatistics(Figures figures, Councils councils, Clock clock) {
    this.figures = figures;
    this.councils = councils;
    this.clock = clock;
  }

  public StatisticsAnswer ask(StatisticsQuestion question) {
    Optional<Instant> asOf = asOf(question.indicators());
    Set<String> measures =
        question.indicators().stream()
            .flatMap(indicator -> indicator.measures().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    List<Sum> sums = shown(figures.sums(measures, question.from(), question.to()));
    Registry registry = councils.registry();
    var table = new RowTable(question, registry);
    return new StatisticsAnswer(
        question,
        asOf.orElse(null),
        question.indicators().stream().map(indicator -> table.series(indicator, sums)).toList());
  }

  /**
   * Hides denunciations of the current month: otherwise repeated queries would reveal the day on
   * which one was received or handled.
   */
  private List<Sum> shown(List<Sum> sums) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeDays.ZONE);
    return sums.stream().filter(sum -> Denunciations.mayBeShown(sum, today)).toList();
  }

  /** Read before the figures, so that the figures are never older than this time. */
  private Optional<Instant> asOf(List<Indicator> indicators) {
    var areas = EnumSet.noneOf(Area.class);
    indicators.forEach(indicator -> areas.add(indicator.area()));
    return areas.stream()
        .map(figures::asOf)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }
}
