package vn.hdnd.cuulong.regional.feeds.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.regional.feeds.FeedEntries;
import vn.hdnd.cuulong.regional.feeds.FeedEvent;
import vn.hdnd.cuulong.regional.feeds.Feeds;

/**
 * Caches pages of feeds, because every agency reads the same ones. A full page never changes, and
 * {@link MongoFeeds} returns durable data only, so nothing in the cache can be undone. Any other
 * page is cached until its feed grows.
 */
@Component
@Primary
final class RememberedFeeds implements Feeds {

  /** The size of each cache in characters: about 16 MB of Vietnamese text, or 10 MB as bytes. */
  private static final long MOST_CHARACTERS = 8_000_000;

  /** The assumed size of a page without entries. */
  private static final int AT_LEAST = 100;

  /** Another instance does not tell when a feed grows there. */
  private static final Duration UNSURE_AFTER = Duration.ofMillis(200);

  /**
   * The number of counters is limited, because callers choose the council's name; one may serve
   * several councils.
   */
  private static final int COUNTERS = 256;

  private record Stretch(String council, long index, int limit) {}

  /** A page that was not full after a number of growths of its feed. */
  private record Newest(Stretch stretch, long growth) {}

  private final Feeds feeds;
  private final AtomicLongArray growths = new AtomicLongArray(COUNTERS);
  private final Cache<Stretch, FeedEntries> full;
  private final Cache<Newest, FeedEntries> newest;

  @Autowired
  RememberedFeeds(MongoFeeds feeds) {
    this(feeds, Ticker.systemTicker());
  }

  RememberedFeeds(MongoFeeds feeds, Ticker ticker) {
    this.feeds = feeds;
    this.full =
        Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Stretch stretch, FeedEntries entries) -> characters(entries))
            .build();
    this.newest =
        Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Newest stretch, FeedEntries entries) -> characters(entries))
            .expireAfterWrite(UNSURE_AFTER)
            .ticker(ticker)
            .build();
  }

  /** Some may be in where it failed, so the feed has grown in any case. */
  @Override
  public void append(String council, List<FeedEvent> events) {
    try {
      feeds.append(council, events);
    } finally {
      growths.incrementAndGet(counter(council));
    }
  }

  @Override
  public FeedEntries after(String council, long index, int limit) {
    var stretch = new Stretch(council, index, limit);
    FeedEntries known = full.getIfPresent(stretch);
    if (known != null) {
      return known;
    }
    // Read before the store: what comes in between belongs to the next count.
    var asked = new Newest(stretch, growths.get(counter(council)));
    FeedEntries unchanged = newest.getIfPresent(asked);
    if (unchanged != null) {
      return unchanged;
    }
    FeedEntries entries = feeds.after(council, index, limit);
    if (entries.size() == limit) {
      full.put(stretch, entries);
    } else {
      newest.put(asked, entries);
    }
    return entries;
  }

  private static int counter(String council) {
    return Math.floorMod(council.hashCode(), COUNTERS);
  }

  private static int characters(FeedEntries entries) {
    return AT_LEAST + entries.stream().mapToInt(entry -> entry.json().length()).sum();
  }
}
