package vn.hdnd.cuulong.regional.feeds;

/**
 * A part of a feed.
 *
 * @param after the index that it follows
 */
public record FeedPage(String council, long after, int limit, FeedEntries entries) {

  /** Tells whether the page is full; a full page never changes. */
  public boolean full() {
    return entries.size() == limit;
  }

  /** Returns the index from which to continue. */
  public long last() {
    return entries.isEmpty() ? after : entries.getLast().index();
  }
}
