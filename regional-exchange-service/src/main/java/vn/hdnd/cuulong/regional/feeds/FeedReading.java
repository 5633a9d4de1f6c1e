package vn.hdnd.cuulong.regional.feeds;

/** What comes of reading a feed. */
public sealed interface FeedReading {

  record Read(FeedPage page) implements FeedReading {}

  /** There is no such feed, and will be none. */
  record NoFeed() implements FeedReading {}

  /** Nothing is there yet, and the account waits in so many places already. */
  record AccountWaitsEnough(int most) implements FeedReading {}

  /** Nothing is there yet, and all places to wait in are taken. */
  record NoPlaceToWait() implements FeedReading {}
}
