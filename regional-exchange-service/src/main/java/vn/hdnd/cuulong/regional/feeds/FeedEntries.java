package vn.hdnd.cuulong.regional.feeds;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Entries of a feed in their order. Their text is put together once, for all who read them. */
public final class FeedEntries extends AbstractList<FeedEntry> {

  private final List<FeedEntry> entries;
  private volatile byte @Nullable [] json;

  public FeedEntries(List<FeedEntry> entries) {
    this.entries = List.copyOf(entries);
  }

  @Override
  public FeedEntry get(int index) {
    return entries.get(index);
  }

  @Override
  public int size() {
    return entries.size();
  }

  /** All of them as one JSON array; not to be changed. */
  public byte[] json() {
    byte[] known = json;
    if (known == null) {
      known =
          entries.stream()
              .map(FeedEntry::json)
              .collect(Collectors.joining(",", "[", "]"))
              .getBytes(StandardCharsets.UTF_8);
      json = known;
    }
    return known;
  }
}
