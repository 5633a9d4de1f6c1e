package vn.hdnd.cuulong.regional.statistics;

import java.time.YearMonth;

/**
 * What the cells of a month hold together.
 *
 * @param council under which it was published
 */
public record Sum(String measure, String council, YearMonth month, String dimension, long value) {}
