package vn.hdnd.cuulong.regional.statistics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query for statistics.
 *
 * @param indicators at least one
 * @param from first day of the period
 * @param to last day of the period
 * @param councils only these, or all if empty
 * @param boundaries the day of the boundaries, or null for as published
 */
public record StatisticsQuestion(
    List<Indicator> indicators,
    LocalDate from,
    LocalDate to,
    List<String> councils,
    @Nullable LocalDate boundaries,
    By by) {

  public StatisticsQuestion {
    indicators = List.copyOf(indicators);
    councils = List.copyOf(councils);
    if (indicators.isEmpty() || to.isBefore(from)) {
      throw new IllegalArgumentException("A question has indicators and a period");
    }
  }
}
