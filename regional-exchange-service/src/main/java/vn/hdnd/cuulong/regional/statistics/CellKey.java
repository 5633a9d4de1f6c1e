package vn.hdnd.cuulong.regional.statistics;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * The key of a cell of the statistics.
 *
 * @param dimension the value that the measure distinguishes, such as a kind of session; empty if
 *     none
 */
public record CellKey(String measure, String council, LocalDate day, String dimension) {

  private static final String SEPARATOR = "|";

  public CellKey {
    requireNonNull(measure, "measure");
    requireNonNull(council, "council");
    requireNonNull(day, "day");
    requireNonNull(dimension, "dimension");
  }

  /**
   * Returns the text for the topic's key and the view's id; only the dimension, which is last, may
   * contain a bar.
   */
  public String text() {
    return String.join(SEPARATOR, measure, council, day.toString(), dimension);
  }

  /**
   * Reads {@link #text()}.
   *
   * @throws IllegalArgumentException if it is something else
   * @throws java.time.DateTimeException if its day is not valid
   */
  public static CellKey of(String text) {
    String[] parts = text.split("\\" + SEPARATOR, 4);
    if (parts.length < 4) {
      throw new IllegalArgumentException("not the key of a cell");
    }
    return new CellKey(parts[0], parts[1], LocalDate.parse(parts[2]), parts[3]);
  }
}
