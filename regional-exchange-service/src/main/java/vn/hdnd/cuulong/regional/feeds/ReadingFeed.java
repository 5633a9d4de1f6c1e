package vn.hdnd.cuulong.regional.feeds;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.hdnd.cuulong.regional.councils.ChangingCouncils;
import vn.hdnd.cuulong.regional.councils.Councils;

/**
 * Reads a feed, waiting for its next entry if there is none yet. Who waits holds a place and a
 * virtual thread, until the wait is over or nobody is there any more to be answered.
 */
public final class ReadingFeed {

  /**
   * What another instance appended rings no bell here, and nor does a reader who goes away: so one
   * looks by oneself now and then.
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

  /** A council of the register has a feed before its first event, and so has the region itself. */
  private boolean exists(String council) {
    return council.equals(ChangingCouncils.REGION)
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
