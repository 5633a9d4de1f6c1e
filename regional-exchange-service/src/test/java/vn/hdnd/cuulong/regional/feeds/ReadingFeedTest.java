package vn.hdnd.cuulong.regional.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.regional.councils.Council;
import vn.hdnd.cuulong.regional.councils.Registry;

class ReadingFeedTest {

  private static final Council A =
      new Council(
          "a", LocalDate.of(2004, 1, 1), null, null, List.of(), List.of(), List.of(), List.of());

  private final List<FeedEntry> entries = new CopyOnWriteArrayList<>();
  private final FeedBell bell = new FeedBell();
  private final ReadingFeed reading =
      new ReadingFeed(new InMemory(), () -> new Registry(List.of(A)), bell, 1);

  @Test
  void answersAtOnceWhatIsThere() {
    entries.add(new FeedEntry(1, "one"));
    FeedPage page = reading.read("a", 0, 1, Duration.ofSeconds(30)).orElseThrow();
    assertThat(page.entries()).hasSize(1);
    assertThat(page.full()).isTrue();
    assertThat(page.last()).isEqualTo(1);
  }

  @Test
  void waitsUntilTheBellRings() {
    var page =
        CompletableFuture.supplyAsync(
            () -> reading.read("a", 0, 10, Duration.ofSeconds(30)).orElseThrow());
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
        CompletableFuture.supplyAsync(
            () -> reading.read("a", 0, 10, Duration.ofSeconds(30)).orElseThrow());
    await().during(Duration.ofMillis(200)).until(() -> !page.isDone());
    entries.add(new FeedEntry(1, "one"));
    assertThat(page)
        .succeedsWithin(Duration.ofSeconds(5))
        .satisfies(found -> assertThat(found.entries()).hasSize(1));
  }

  @Test
  void letsOnlySoManyWait() {
    var first =
        CompletableFuture.supplyAsync(
            () -> reading.read("a", 0, 10, Duration.ofSeconds(3)).orElseThrow());
    await().during(Duration.ofMillis(200)).until(() -> !first.isDone());
    assertThat(
            CompletableFuture.supplyAsync(
                () -> reading.read("a", 0, 10, Duration.ofSeconds(30)).orElseThrow()))
        .succeedsWithin(Duration.ofMillis(900))
        .satisfies(page -> assertThat(page.entries()).isEmpty());
    assertThat(first).succeedsWithin(Duration.ofSeconds(6));
  }

  @Test
  void knowsNoFeedOfACouncilThatNobodyKnows() {
    assertThat(reading.read("b", 0, 10, Duration.ofSeconds(30))).isEmpty();
    entries.add(new FeedEntry(1, "one"));
    assertThat(reading.read("b", 1, 10, Duration.ZERO)).isPresent();
  }

  @Test
  void hasAFeedOfTheRegionItself() {
    assertThat(reading.read("region", 0, 10, Duration.ZERO))
        .hasValueSatisfying(page -> assertThat(page.entries()).isEmpty());
  }

  @Test
  void ringsForWhoTookTheBellBefore() {
    var taken = bell.next("a").toCompletableFuture();
    assertThat(taken).isNotDone();
    bell.ring("a");
    assertThat(taken).isDone();
    assertThat(bell.next("a").toCompletableFuture()).isNotDone();
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
