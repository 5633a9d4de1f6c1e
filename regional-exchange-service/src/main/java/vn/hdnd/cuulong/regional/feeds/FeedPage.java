package vn.hdnd.cuulong.regional.feeds;

import java.util.List;

/**
 * A stretch of a feed.
 *
 * @param after the index that it follows
 */
public record FeedPage(String council, long after, int limit, List<FeedEntry> entries) {

  public FeedPage {
    entries = List.copyOf(entries);
  }

  /** A full page never changes. */
  public boolean full() {
    return entries.size() == limit;
  }

  /** The index to go on from. */
  public long last() {
    return entries.isEmpty() ? after : entries.getLast().index();
  }
}
