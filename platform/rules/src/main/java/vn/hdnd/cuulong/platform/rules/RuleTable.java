package vn.hdnd.cuulong.platform.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rows of one rule over time. Rows of a table never overlap, so a day has one row or none.
 *
 * @param <T> the content of a row
 */
public record RuleTable<T>(List<DatedRule<T>> rows) {

  public RuleTable {
    rows = List.copyOf(rows);
    for (DatedRule<T> row : rows) {
      LocalDate first = row.validFrom();
      if (rows.stream().filter(other -> other.holdsOn(first)).count() > 1) {
        throw new IllegalArgumentException(row.id() + " overlaps another row");
      }
    }
  }

  /**
   * Returns the row in force on a day; empty if no row is known, because a rule must never be
   * guessed.
   */
  public Optional<DatedRule<T>> on(LocalDate day) {
    return rows.stream().filter(row -> row.holdsOn(day)).findFirst();
  }
}
