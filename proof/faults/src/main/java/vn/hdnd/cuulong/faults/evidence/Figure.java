package vn.hdnd.cuulong.faults.evidence;

import java.time.YearMonth;

/**
 * A figure of a council and month, as published.
 *
 * @param json the row as received
 */
public record Figure(String indicator, String council, YearMonth month, long value, String json) {}
