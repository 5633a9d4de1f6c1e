package vn.hdnd.cuulong.regional.feeds;

import java.util.function.LongFunction;

/**
 * A public event on its way into a council's feed.
 *
 * @param subject id of the aggregate
 * @param sequence within the aggregate; with the subject, what is kept once
 * @param json writes the event as it stands in the feed under an index
 */
public record FeedEvent(String council, String subject, long sequence, LongFunction<String> json) {}
