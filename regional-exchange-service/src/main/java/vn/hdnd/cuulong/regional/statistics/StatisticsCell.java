package vn.hdnd.cuulong.regional.statistics;

import java.time.Instant;

/**
 * A cell as the topic told of it.
 *
 * @param revision how many changes are in it; the highest is the latest
 * @param asOf time of the latest event in it
 */
public record StatisticsCell(CellKey key, long value, long revision, Instant asOf) {}
