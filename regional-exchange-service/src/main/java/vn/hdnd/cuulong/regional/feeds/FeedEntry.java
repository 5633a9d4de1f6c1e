package vn.hdnd.cuulong.regional.feeds;

/** An event in a feed, for ever under its index. */
public record FeedEntry(long index, String json) {}
