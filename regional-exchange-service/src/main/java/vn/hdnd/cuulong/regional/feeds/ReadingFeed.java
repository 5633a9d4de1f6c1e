package vn.hdnd.cuulong.regional.feeds;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.hdnd.cuulong.regional.councils.ChangingCouncils;
import vn.hdnd.cuulong.regional.councils.Councils;

/**
 * Reads a feed, waiting for its next entry if there is none yet. Who waits holds a virtual thread
 * and nothing else; when too many do, the next is answered at once.
 */
public final class ReadingFeed {

  /** What another instance appended rings no bell here, so one looks by oneself now and then. */
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final Feeds feeds;
  private final Councils councils;
  private final FeedBell bell;
  private final Semaphore places;

  public ReadingFeed(Feeds feeds, Councils councils, FeedBell bell, int mostWaiting) {
    this.feeds = feeds;
    this.councils = councils;
    this.bell = bell;
    this.places = new Semaphore(mostWaiting);
  }

  /** Empty if there is no such feed, and will be none. */
  public Optional<FeedPage> read(String council, long after, int limit, Duration wait) {
    FeedPage page = page(council, after, limit);
    if (!page.entries().isEmpty()) {
      return Optional.of(page);
    }
    if (!exists(council)) {
      return Optional.empty();
    }
    if (!wait.isPositive() || !places.tryAcquire()) {
      return Optional.of(page);
    }
    try {
      return Optional.of(await(council, after, limit, System.nanoTime() + wait.toNanos()));
    } finally {
      places.release();
    }
  }

  /** A council of the register has a feed before its first event, and so has the region itself. */
  private boolean exists(String council) {
    return council.equals(ChangingCouncils.REGION)
        || councils.registry().find(council).isPresent()
        || !feeds.after(council, 0, 1).isEmpty();
  }

  private FeedPage await(String council, long after, int limit, long deadline) {
    while (true) {
      CompletionStage<Void> ring = bell.next(council);
      FeedPage page = page(council, after, limit);
      long left = deadline - System.nanoTime();
      if (!page.entries().isEmpty() || left <= 0 || !rests(ring, left)) {
        return page;
      }
    }
  }

  /** Rests until the bell rings or it is time to look; false if the thread shall stop. */
  private static boolean rests(CompletionStage<Void> ring, long left) {
    try {
      ring.toCompletableFuture().get(Math.min(left, LOOK.toNanos()), TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException timeToLook) {
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException never) {
      throw new IllegalStateException("A bell only rings", never);
    }
  }

  private FeedPage page(String council, long after, int limit) {
    List<FeedEntry> entries = feeds.after(council, after, limit);
    return new FeedPage(council, after, limit, entries);
  }
}
