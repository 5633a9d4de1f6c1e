package vn.hdnd.cuulong.regional.statistics.messaging;

import java.time.Instant;
import vn.hdnd.cuulong.regional.statistics.CellKey;

/**
 * The sum of everything that was added to a cell. Adding commutes, so whatever the order in which
 * aggregates come, the end is the same to the byte.
 *
 * @param revision how many changes are in it: a reader keeps the highest
 * @param asOf time of the latest event in it
 */
record Cell(long value, long revision, Instant asOf) {

  static final Cell EMPTY = new Cell(0, 0, Instant.EPOCH);

  /**
   * Adds exactly or not at all. A number of an event is at most a thousand million, so it would
   * take nine thousand million events of one council and day to overflow.
   */
  Cell plus(CellChange change) {
    return new Cell(
        Math.addExact(value, change.amount()),
        revision + 1,
        change.at().isAfter(asOf) ? change.at() : asOf);
  }

  PublishedCell under(String key) {
    CellKey cell = CellKey.of(key);
    return new PublishedCell(
        cell.measure(), cell.council(), cell.day(), cell.dimension(), value, revision, asOf);
  }
}
