package vn.hdnd.cuulong.regional.feeds;

import java.util.List;

/**
 * The store of the feeds. Even with concurrent appends and crashes, the indexes of a council have
 * no gap, and an event is in its feed once.
 */
public interface Feeds {

  /** Appends events of one council in this order; existing ones are dropped. */
  void append(String council, List<FeedEvent> events);

  /** Returns the entries after an index, in order; at most {@code limit}. */
  FeedEntries after(String council, long index, int limit);
}
