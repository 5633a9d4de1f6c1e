package vn.hdnd.cuulong.regional.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a query for statistics.
 *
 * @param asOf time of the latest event counted in the areas asked for; null before any
 */
public record StatisticsAnswer(
    StatisticsQuestion question, @Nullable Instant asOf, List<Series> series) {

  /**
   * One indicator.
   *
   * @param total of all rows; if councils are requested, without rows that they share with others
   */
  public record Series(Indicator indicator, List<Row> rows, Value total) {}

  /**
   * One figure of a council.
   *
   * @param council the unit of the requested boundaries, or the council that published it
   * @param ended the last day of a council that has ended; null in the boundaries of a day
   * @param undividedOf ids of the units among which it cannot be divided; null for a whole figure,
   *     empty if the units are unknown
   */
  public record Row(
      String council,
      String name,
      @Nullable LocalDate ended,
      @Nullable List<String> undividedOf,
      @Nullable YearMonth month,
      Value value) {}
}
