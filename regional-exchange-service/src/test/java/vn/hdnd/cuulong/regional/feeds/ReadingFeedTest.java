package vn.hdnd.cuulong.regional.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.regional.councils.Council;
import vn.hdnd.cuulong.regional.councils.Registry;

class ReadingFeedTest {

  private static final Council A =
      new Council(
          "a", LocalDate.of(2004, 1, 1), null, null, List.of(), List.of(), List.of(), List.of());

  private final List<FeedEntry> entries = new CopyOnWriteArrayList<>();
  private final FeedBell bell = new FeedBell();
  private final WaitingPlaces places = new WaitingPlaces(3, 2);
  private final ReadingFeed reading =
      new ReadingFeed(new InMemory(), () -> new Registry(List.of(A)), bell, places);

  @Test
  void answersAtOnceWhatIsThere() {
    entries.add(new FeedEntry(1, "one"));
    FeedPage page = read("a", 0, 1, Duration.ofSeconds(30));
    assertThat(page.entries()).hasSize(1);
    assertThat(page.full()).isTrue();
    assertThat(page.last()).isEqualTo(1);
  }

  @Test
  void waitsUntilTheBellRings() {
    var page = CompletableFuture.supplyAsync(() -> read("a", 0, 10, Duration.ofSeconds(30)));
    await().during(Duration.ofMillis(200)).until(() -> !page.isDone());
    entries.add(new FeedEntry(1, "one"));
    bell.ring("a");
    assertThat(page)
        .succeedsWithin(Duration.ofSeconds(5))
        .satisfies(found -> assertThat(found.entries()).hasSize(1));
  }

  @Test
  void seesWhatAnotherInstanceAppended() {
    var page = CompletableFuture.supplyAsync(() -> read("a", 0, 10, Duration.ofSeconds(30)));
    await().during(Duration.ofMillis(200)).until(() -> !page.isDone());
    entries.add(new FeedEntry(1, "one"));
    assertThat(page)
        .succeedsWithin(Duration.ofSeconds(5))
        .satisfies(found -> assertThat(found.entries()).hasSize(1));
  }

  @Test
  void letsOnlySoManyOfAnAccountWait() {
    var waiting = List.of(waits("agency"), waits("agency"));
    await().until(() -> taken("agency") == 2);

    assertThat(reading.read("a", 0, 10, Duration.ofSeconds(30), reader("agency")))
        .isEqualTo(new FeedReading.AccountWaitsEnough(2));
    assertThat(read("a", 0, 10, Duration.ZERO).entries()).isEmpty();

    entries.add(new FeedEntry(1, "one"));
    bell.ring("a");
    assertThat(waiting).allSatisfy(each -> assertThat(each).succeedsWithin(Duration.ofSeconds(5)));
    assertThat(taken("agency")).isZero();
  }

  @Test
  void letsOnlySoManyWait() {
    var waiting = List.of(waits("agency"), waits("agency"), waits("press"));
    await().until(() -> taken("agency") + taken("press") == 3);

    assertThat(reading.read("a", 0, 10, Duration.ofSeconds(30), reader("press")))
        .isEqualTo(new FeedReading.NoPlaceToWait());

    bell.ring("a");
    entries.add(new FeedEntry(1, "one"));
    bell.ring("a");
    assertThat(waiting).allSatisfy(each -> assertThat(each).succeedsWithin(Duration.ofSeconds(5)));
  }

  @Test
  void waitsForNobodyWhoHasGone() {
    var gone = new AtomicBoolean();
    var page =
        CompletableFuture.supplyAsync(() ->
            reading.read(
                "a", 0, 10, Duration.ofSeconds(30), new WaitingReader("agency", gone::get)));
    await().until(() -> taken("agency") == 1);
    gone.set(true);
    assertThat(page).succeedsWithin(Duration.ofSeconds(5));
    assertThat(taken("agency")).isZero();
  }

  @Test
  void knowsNoFeedOfACouncilThatNobodyKnows() {
    assertThat(reading.read("b", 0, 10, Duration.ofSeconds(30), reader("agency")))
        .isEqualTo(new FeedReading.NoFeed());
    entries.add(new FeedEntry(1, "one"));
    assertThat(read("b", 1, 10, Duration.ZERO).entries()).isEmpty();
  }

  @Test
  void hasAFeedOfTheRegionItself() {
    assertThat(read("region", 0, 10, Duration.ZERO).entries()).isEmpty();
  }

  @Test
  void ringsForWhoTookTheBellBefore() {
    var taken = bell.next("a").toCompletableFuture();
    assertThat(taken).isNotDone();
    bell.ring("a");
    assertThat(taken).isDone();
    assertThat(bell.next("a").toCompletableFuture()).isNotDone();
  }

  private CompletableFuture<FeedReading> waits(String account) {
    return CompletableFuture.supplyAsync(
        () -> reading.read("a", 0, 10, Duration.ofSeconds(30), reader(account)),
        Executors.newVirtualThreadPerTaskExecutor());
  }

  private FeedPage read(String council, long after, int limit, Duration wait) {
    return reading.read(council, after, limit, wait, reader("reader"))
            instanceof FeedReading.Read(FeedPage page)
        ? page
        : fail("nothing was read");
  }

  private int taken(String account) {
    return places.takenBy(account);
  }

  private static WaitingReader reader(String account) {
    return new WaitingReader(account, () -> false);
  }

  private final class InMemory implements Feeds {
    @Override
    public void append(String council, List<FeedEvent> events) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FeedEntries after(String council, long index, int limit) {
      return new FeedEntries(
          entries.stream().filter(entry -> entry.index() > index).limit(limit).toList());
    }
  }
}
