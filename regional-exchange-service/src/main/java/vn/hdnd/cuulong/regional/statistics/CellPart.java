package vn.hdnd.cuulong.regional.statistics;

import static java.util.Objects.requireNonNull;

/**
 * A part of a cell: what the events of one partition of the topics add to it. The parts of a cell
 * are added up where it is read.
 *
 * @param part number of the partition
 */
public record CellPart(int part, CellKey cell) {

  private static final String SEPARATOR = "|";

  public CellPart {
    requireNonNull(cell, "cell");
    if (part < 0) {
      throw new IllegalArgumentException("not a part of a cell");
    }
  }

  /** As the topic's key. */
  public String text() {
    return part + SEPARATOR + cell.text();
  }

  /**
   * Reads {@link #text()}.
   *
   * @throws IllegalArgumentException if it is something else
   * @throws java.time.DateTimeException if its day is none
   */
  public static CellPart of(String text) {
    int end = text.indexOf(SEPARATOR);
    if (end < 0) {
      throw new IllegalArgumentException("not the key of a part of a cell");
    }
    return new CellPart(
        Integer.parseInt(text.substring(0, end)), CellKey.of(text.substring(end + 1)));
  }
}
