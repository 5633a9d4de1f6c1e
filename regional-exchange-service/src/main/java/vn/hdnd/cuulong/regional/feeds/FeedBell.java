package vn.hdnd.cuulong.regional.feeds;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Notifies readers that wait at a council's feed when something was appended in this process.
 * Callers choose the council's name, so the number of bells is limited: one of them may serve
 * several councils, and a reader that is woken for another council checks and waits again.
 */
public final class FeedBell {

  private static final int BELLS = 256;

  private final List<AtomicReference<CompletableFuture<Void>>> next =
      Stream.generate(() -> new AtomicReference<>(new CompletableFuture<Void>()))
          .limit(BELLS)
          .toList();

  /** Returns a stage that completes with the next ring; take it before checking the feed. */
  CompletionStage<Void> next(String council) {
    return bell(council).get();
  }

  public void ring(String council) {
    bell(council).getAndSet(new CompletableFuture<>()).complete(null);
  }

  private AtomicReference<CompletableFuture<Void>> bell(String council) {
    return next.get(Math.floorMod(council.hashCode(), BELLS));
  }
}
