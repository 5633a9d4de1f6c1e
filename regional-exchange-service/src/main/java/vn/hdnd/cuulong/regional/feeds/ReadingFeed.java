package vn.hdnd.cuulong.regional.feeds;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.hdnd.cuulong.regional.councils.ChangingCouncils;
import vn.hdnd.cuulong.regional.councils.Councils;

/**
 * Reads a feed and waits for its next entry if there is none yet. A waiting reader occupies a place
 * and a virtual thread until the wait is over or the caller has disconnected.
 */
public final class ReadingFeed {

  /**
   * The interval of checks, needed because neither an append by another instance nor a caller's
   * disconnect rings the bell.
   */
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final Feeds feeds;
  private final Councils councils;
  private final FeedBell bell;
  private final WaitingPlaces places;

  ReadingFeed(Feeds feeds, Councils councils, FeedBell bell, WaitingPlaces places) {
    this.feeds = feeds;
    this.councils = councils;
    this.bell = bell;
    this.places = places;
  }

  public FeedReading read(
      String council, long after, int limit, Duration wait, WaitingReader reader) {
    FeedPage page = page(council, after, limit);
    if (!page.entries().isEmpty()) {
      return new FeedReading.Read(page);
    }
    if (!exists(council)) {
      return new FeedReading.NoFeed();
    }
    return wait.isPositive() ? waited(page, wait, reader) : new FeedReading.Read(page);
  }

  private FeedReading waited(FeedPage page, Duration wait, WaitingReader reader) {
    return switch (places.take(reader.account())) {
      case NONE_FOR_ACCOUNT -> new FeedReading.AccountWaitsEnough(places.mostOfAccount());
      case NONE -> new FeedReading.NoPlaceToWait();
      case GIVEN -> {
        try {
          yield new FeedReading.Read(await(page, System.nanoTime() + wait.toNanos(), reader));
        } finally {
          places.leave(reader.account());
        }
      }
    };
  }

  /**
   * Tells whether a feed exists. A council of the register has one before its first event, and so
   * does the region itself.
   */
  private boolean exists(String council) {
    return council.equals(ChangingCouncils.REGION.value())
        || councils.registry().find(council).isPresent()
        || !feeds.after(council, 0, 1).isEmpty();
  }

  private FeedPage await(FeedPage empty, long deadline, WaitingReader reader) {
    while (true) {
      CompletionStage<Void> ring = bell.next(empty.council());
      FeedPage page = page(empty.council(), empty.after(), empty.limit());
      long left = deadline - System.nanoTime();
      if (!page.entries().isEmpty()
          || left <= 0
          || reader.gone().getAsBoolean()
          || !rests(ring, left)) {
        return page;
      }
    }
  }

  /**
   * Waits until the bell rings or the next check is due; returns false if the thread is asked to
   * stop.
   */
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
    return new FeedPage(council, after, limit, feeds.after(council, after, limit));
  }
}
