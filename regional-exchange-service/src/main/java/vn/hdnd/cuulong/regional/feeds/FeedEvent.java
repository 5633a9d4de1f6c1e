package vn.hdnd.cuulong.regional.feeds;

import java.util.function.LongFunction;

/**
 * A public event on its way into a council's feed.
 *
 * @param subject id of the aggregate
 * @param sequence within the aggregate; unique together with the subject
 * @param json writes the event as stored in the feed under an index
 */
public record FeedEvent(String council, String subject, long sequence, LongFunction<String> json) {}
