package vn.hdnd.cuulong.regional.feeds.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.regional.feeds.FeedEntry;
import vn.hdnd.cuulong.regional.feeds.FeedEvent;
import vn.hdnd.cuulong.regional.feeds.Feeds;

/**
 * Caches full pages: they never change, and every agency reads the same ones. {@link MongoFeeds}
 * returns durable data only, so nothing in the cache can be undone.
 */
@Component
@Primary
final class RememberedFeeds implements Feeds {

  /** The size of the cache in characters, about 16 MB for Vietnamese text. */
  private static final long MOST_CHARACTERS = 8_000_000;

  private record Stretch(String council, long index, int limit) {}

  private final Feeds feeds;
  private final Cache<Stretch, List<FeedEntry>> full =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS)
          .weigher((Stretch stretch, List<FeedEntry> entries) -> characters(entries))
          .build();

  RememberedFeeds(MongoFeeds feeds) {
    this.feeds = feeds;
  }

  @Override
  public void append(String council, List<FeedEvent> events) {
    feeds.append(council, events);
  }

  @Override
  public List<FeedEntry> after(String council, long index, int limit) {
    var stretch = new Stretch(council, index, limit);
    List<FeedEntry> known = full.getIfPresent(stretch);
    if (known != null) {
      return known;
    }
    List<FeedEntry> entries = feeds.after(council, index, limit);
    if (entries.size() == limit) {
      full.put(stretch, entries);
    }
    return entries;
  }

  private static int characters(List<FeedEntry> entries) {
    return entries.stream().mapToInt(entry -> entry.json().length()).sum();
  }
}
