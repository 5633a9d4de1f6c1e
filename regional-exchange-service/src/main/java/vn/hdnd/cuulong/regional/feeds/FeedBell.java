package vn.hdnd.cuulong.regional.feeds;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Tells those who wait at a council's feed that something was appended in this process. Whoever
 * asks names the council, so there are so many bells and no more: one of them may serve several
 * councils, and who is woken for another's sake looks and waits on.
 */
public final class FeedBell {

  private static final int BELLS = 256;

  private final List<AtomicReference<CompletableFuture<Void>>> next =
      Stream.generate(() -> new AtomicReference<>(new CompletableFuture<Void>()))
          .limit(BELLS)
          .toList();

  /** Completes with the next ring; to be taken before looking whether there is something. */
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
