package vn.hdnd.cuulong.faults.evidence;

import java.time.YearMonth;

/**
 * A figure of a council and month, as published.
 *
 * @param json the row as it came
 */
public record Figure(String indicator, String council, YearMonth month, long value, String json) {}
