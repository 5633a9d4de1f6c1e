package vn.hdnd.cuulong.regional.statistics;

import java.time.Instant;

/**
 * An event as the figures see it.
 *
 * @param council the council that published it
 * @param subject id of the aggregate
 * @param sequence 1, 2, 3… within the aggregate
 */
public record Fact(
    String type, String council, String subject, long sequence, Instant time, EventData data) {}
