package vn.hdnd.cuulong.regional.statistics;

import java.time.LocalDate;

/**
 * What a cell of the statistics is of.
 *
 * @param dimension what the measure tells apart, such as a kind of session; empty if nothing
 */
public record CellKey(String measure, String council, LocalDate day, String dimension) {

  private static final String SEPARATOR = "|";

  /** As the topic's key and the view's id: only the dimension, which is last, may hold a bar. */
  public String text() {
    return String.join(SEPARATOR, measure, council, day.toString(), dimension);
  }

  /** Reads {@link #text()}. */
  public static CellKey of(String text) {
    String[] parts = text.split("\\" + SEPARATOR, 4);
    return new CellKey(parts[0], parts[1], LocalDate.parse(parts[2]), parts[3]);
  }
}
