package vn.hdnd.cuulong.regional.statistics.messaging;

import java.time.Instant;
import vn.hdnd.cuulong.regional.statistics.CellPart;

/**
 * The sum of everything added to a part of a cell. Addition commutes, so the result is the same to
 * the byte in any order of aggregates.
 *
 * @param revision the number of changes in it; a reader keeps the highest
 * @param asOf time of the latest event in it
 */
record Cell(long value, long revision, Instant asOf) {

  static final Cell EMPTY = new Cell(0, 0, Instant.EPOCH);

  /**
   * Adds a change, or throws on overflow. A number in an event is at most a thousand million, so an
   * overflow would take nine thousand million events of one council and day.
   */
  Cell plus(long amount, Instant at) {
    return new Cell(Math.addExact(value, amount), revision + 1, at.isAfter(asOf) ? at : asOf);
  }

  PublishedCell as(CellPart key) {
    return new PublishedCell(
        key.part(),
        key.cell().measure(),
        key.cell().council(),
        key.cell().day(),
        key.cell().dimension(),
        value,
        revision,
        asOf);
  }
}
