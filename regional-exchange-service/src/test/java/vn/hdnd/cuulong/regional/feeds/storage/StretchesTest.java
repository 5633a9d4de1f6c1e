package vn.hdnd.cuulong.regional.feeds.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.regional.feeds.FeedEntry;

class StretchesTest {

  private final Stretches stretches = new Stretches();
  private final List<FeedEntry> feed = new ArrayList<>();
  private int reads;

  @Test
  void aFullStretchIsReadOnce() {
    grow(5);
    assertThat(indexes(0, 3)).containsExactly(1L, 2L, 3L);
    assertThat(indexes(0, 3)).containsExactly(1L, 2L, 3L);
    assertThat(reads).isEqualTo(1);
  }

  @Test
  void aStretchThatWasShortShowsWhatCameSince() {
    grow(2);
    assertThat(indexes(0, 4)).containsExactly(1L, 2L);
    grow(1);
    assertThat(indexes(0, 4)).containsExactly(1L, 2L, 3L);
    grow(3);
    assertThat(indexes(0, 4)).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void whatWasEmptyDoesNotStayEmpty() {
    assertThat(indexes(0, 4)).isEmpty();
    grow(1);
    assertThat(indexes(0, 4)).containsExactly(1L);
  }

  @Test
  void stretchesOfOtherPlacesAreOthers() {
    grow(5);
    assertThat(indexes(0, 2)).containsExactly(1L, 2L);
    assertThat(indexes(1, 2)).containsExactly(2L, 3L);
    assertThat(indexes(0, 3)).containsExactly(1L, 2L, 3L);
  }

  private void grow(int entries) {
    for (int i = 0; i < entries; i++) {
      feed.add(new FeedEntry(feed.size() + 1, "{}"));
    }
  }

  private List<Long> indexes(long after, int limit) {
    return stretches.after("an-giang-2025", after, limit, this::read).stream()
        .map(FeedEntry::index)
        .toList();
  }

  private List<FeedEntry> read(String council, long index, int limit) {
    reads++;
    return feed.stream().skip(index).limit(limit).toList();
  }
}
