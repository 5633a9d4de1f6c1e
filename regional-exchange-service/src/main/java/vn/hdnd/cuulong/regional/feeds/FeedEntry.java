package vn.hdnd.cuulong.regional.feeds;

/** An event in a feed under its permanent index. */
public record FeedEntry(long index, String json) {}
