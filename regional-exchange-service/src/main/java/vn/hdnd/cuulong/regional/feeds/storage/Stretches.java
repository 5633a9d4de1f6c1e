package vn.hdnd.cuulong.regional.feeds.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import vn.hdnd.cuulong.regional.feeds.FeedEntry;

/**
 * Stretches of feeds that were read not long ago. An entry never changes and a feed has no gap, so
 * what is missing of a stretch is what comes behind its end; whether there is anything, the store
 * is asked each time, for another instance may have appended it.
 */
final class Stretches {

  /** Characters of entries that are kept, about. */
  private static final long MOST = 16_000_000;

  private record Place(String council, long index, int limit) {}

  /** Reads the entries after an index, at most so many, from where they last. */
  @FunctionalInterface
  interface Reader {
    List<FeedEntry> read(String council, long index, int limit);
  }

  private final Cache<Place, List<FeedEntry>> kept =
      Caffeine.newBuilder().maximumWeight(MOST).weigher(Stretches::weight).build();

  List<FeedEntry> after(String council, long index, int limit, Reader reader) {
    var place = new Place(council, index, limit);
    List<FeedEntry> known = kept.getIfPresent(place);
    if (known == null) {
      return keep(place, reader.read(council, index, limit));
    }
    long end = index + known.size();
    if (known.size() == limit || reader.read(council, end, 1).isEmpty()) {
      return known;
    }
    var all = new ArrayList<>(known);
    all.addAll(reader.read(council, end, limit - known.size()));
    return keep(place, all);
  }

  private List<FeedEntry> keep(Place place, List<FeedEntry> entries) {
    List<FeedEntry> stretch = List.copyOf(entries);
    if (!stretch.isEmpty()) {
      kept.put(place, stretch);
    }
    return stretch;
  }

  private static int weight(Place place, List<FeedEntry> entries) {
    return entries.stream().mapToInt(entry -> entry.json().length()).sum() + 100;
  }
}
