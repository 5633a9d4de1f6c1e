package vn.hdnd.cuulong.regional.feeds;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/** Tells those who wait at a council's feed that something was appended in this process. */
public final class FeedBell {

  private final Map<String, CompletableFuture<Void>> next = new ConcurrentHashMap<>();

  /** Completes with the next ring; to be taken before looking whether there is something. */
  CompletionStage<Void> next(String council) {
    return next.computeIfAbsent(council, any -> new CompletableFuture<>());
  }

  public void ring(String council) {
    CompletableFuture<Void> waiting = next.remove(council);
    if (waiting != null) {
      waiting.complete(null);
    }
  }
}
