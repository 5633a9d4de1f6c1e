package vn.hdnd.cuulong.regional.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class ReadingFeedTest {

  private final List<FeedEntry> entries = new CopyOnWriteArrayList<>();
  private final FeedBell bell = new FeedBell();
  private final ReadingFeed reading = new ReadingFeed(new InMemory(), bell, 1);

  @Test
  void answersAtOnceWhatIsThere() {
    entries.add(new FeedEntry(1, "one"));
    FeedPage page = reading.read("a", 0, 1, Duration.ofSeconds(30));
    assertThat(page.entries()).hasSize(1);
    assertThat(page.full()).isTrue();
    assertThat(page.last()).isEqualTo(1);
  }

  @Test
  void waitsUntilTheBellRings() {
    var page =
        CompletableFuture.supplyAsync(() -> reading.read("a", 0, 10, Duration.ofSeconds(30)));
    await().during(Duration.ofMillis(200)).until(() -> !page.isDone());
    entries.add(new FeedEntry(1, "one"));
    bell.ring("a");
    assertThat(page)
        .succeedsWithin(Duration.ofSeconds(5))
        .satisfies(found -> assertThat(found.entries()).hasSize(1));
  }

  @Test
  void seesWhatAnotherInstanceAppended() {
    var page =
        CompletableFuture.supplyAsync(() -> reading.read("a", 0, 10, Duration.ofSeconds(30)));
    await().during(Duration.ofMillis(200)).until(() -> !page.isDone());
    entries.add(new FeedEntry(1, "one"));
    assertThat(page)
        .succeedsWithin(Duration.ofSeconds(5))
        .satisfies(found -> assertThat(found.entries()).hasSize(1));
  }

  @Test
  void letsOnlySoManyWait() {
    var first =
        CompletableFuture.supplyAsync(() -> reading.read("a", 0, 10, Duration.ofSeconds(3)));
    await().during(Duration.ofMillis(200)).until(() -> !first.isDone());
    assertThat(
            CompletableFuture.supplyAsync(() -> reading.read("a", 0, 10, Duration.ofSeconds(30))))
        .succeedsWithin(Duration.ofMillis(900))
        .satisfies(page -> assertThat(page.entries()).isEmpty());
    assertThat(first).succeedsWithin(Duration.ofSeconds(6));
  }

  private final class InMemory implements Feeds {
    @Override
    public void append(String council, List<FeedEvent> events) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<FeedEntry> after(String council, long index, int limit) {
      return entries.stream().filter(entry -> entry.index() > index).limit(limit).toList();
    }
  }
}
