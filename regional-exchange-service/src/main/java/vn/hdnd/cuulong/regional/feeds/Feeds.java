package vn.hdnd.cuulong.regional.feeds;

import java.util.List;

/**
 * Where the feeds are kept. Whoever appends at the same time, and wherever one crashes: the indexes
 * of a council have no gap, and an event is in its feed once.
 */
public interface Feeds {

  /** Appends events of one council in this order; those that are there already are dropped. */
  void append(String council, List<FeedEvent> events);

  /** The entries after an index, in order; at most {@code limit}. */
  List<FeedEntry> after(String council, long index, int limit);
}
