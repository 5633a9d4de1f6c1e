package vn.hdnd.cuulong.regional.statistics;

import java.time.YearMonth;

/**
 * The sum of the cells of a month.
 *
 * @param council the council that published it
 */
public record Sum(String measure, String council, YearMonth month, String dimension, long value) {}
