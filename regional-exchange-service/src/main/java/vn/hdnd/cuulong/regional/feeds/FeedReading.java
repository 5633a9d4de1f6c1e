package vn.hdnd.cuulong.regional.feeds;

/** The result of reading a feed. */
public sealed interface FeedReading {

  record Read(FeedPage page) implements FeedReading {}

  /** There is no such feed. */
  record NoFeed() implements FeedReading {}

  /** There is no entry yet, and the account's limit of waiting requests is reached. */
  record AccountWaitsEnough(int most) implements FeedReading {}

  /** There is no entry yet, and the limit of all waiting requests is reached. */
  record NoPlaceToWait() implements FeedReading {}
}
