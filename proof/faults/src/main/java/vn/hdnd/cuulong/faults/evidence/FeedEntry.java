package vn.hdnd.cuulong.faults.evidence;

/**
 * An event in a feed.
 *
 * @param json the entry as it came
 */
public record FeedEntry(long index, EventId event, String type, String json) {}
