package vn.hdnd.cuulong.regional.feeds.messaging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.hdnd.cuulong.regional.feeds.FeedEntries;
import vn.hdnd.cuulong.regional.feeds.FeedEntry;
import vn.hdnd.cuulong.regional.feeds.FeedEvent;
import vn.hdnd.cuulong.regional.feeds.Feeds;

/** Feeds without a store. */
final class InMemoryFeeds implements Feeds {

  private final Map<String, List<FeedEntry>> entries = new TreeMap<>();
  private final Set<String> there = new HashSet<>();

  @Override
  public void append(String council, List<FeedEvent> events) {
    List<FeedEntry> feed = entries.computeIfAbsent(council, any -> new ArrayList<>());
    for (FeedEvent event : events) {
      if (there.add(council + " " + event.subject() + " " + event.sequence())) {
        long index = feed.size() + 1L;
        feed.add(new FeedEntry(index, event.json().apply(index)));
      }
    }
  }

  @Override
  public FeedEntries after(String council, long index, int limit) {
    return new FeedEntries(
        entries.getOrDefault(council, List.of()).stream()
            .filter(entry -> entry.index() > index)
            .limit(limit)
            .toList());
  }
}
