package vn.hdnd.cuulong.regional.statistics;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import vn.hdnd.cuulong.regional.refusal.PlausibleDays;

/**
 * A part of a cell as the topic told of it.
 *
 * @param revision the number of changes in it; the highest is the latest
 * @param asOf time of the latest event in it
 */
public record StatisticsCell(CellPart key, long value, long revision, Instant asOf) {

  public StatisticsCell {
    requireNonNull(key, "key");
    requireNonNull(asOf, "asOf");
    if (revision < 1
        || !PlausibleDays.contains(key.cell().day())
        || !PlausibleDays.contains(asOf)) {
      throw new IllegalArgumentException("no cell that the figures could have");
    }
  }
}
