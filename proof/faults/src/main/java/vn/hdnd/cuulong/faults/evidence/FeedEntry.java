package vn.hdnd.cuulong.faults.evidence;

/**
 * An event in a feed.
 *
 * @param json the entry as received
 */
public record FeedEntry(long index, EventId event, String type, String json) {}
