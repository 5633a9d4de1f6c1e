package vn.hdnd.cuulong.faults.collect;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import vn.hdnd.cuulong.faults.evidence.Figure;

/**
 * Waits until a system is idle: the outboxes are empty, the services' readers have read all events,
 * and feeds and figures no longer change.
 */
final class Quiet {

  private static final Duration LOOK = Duration.ofMillis(500);

  /** The number of equal observations in a row. */
  private static final int LOOKS = 5;

  private final Stores stores;
  private final Lags lags;
  private final Region region;

  Quiet(Stores stores, Lags lags, Region region) {
    this.stores = stores;
    this.lags = lags;
    this.region = region;
  }

  private record Look(List<String> waiting, long feedEntries, List<Figure> figures) {}

  /**
   * Returns what was still waiting or changing at the end of the time; empty if the system became
   * idle.
   */
  List<String> await(Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    Look last = look();
    int same = 1;
    while (same < LOOKS || !last.waiting().isEmpty()) {
      if (System.nanoTime() - end >= 0) {
        return last.waiting().isEmpty() ? List.of("feeds or figures still move") : last.waiting();
      }
      pause();
      Look next = look();
      same = next.equals(last) ? same + 1 : 1;
      last = next;
    }
    return List.of();
  }

  private Look look() {
    try {
      List<Figure> figures = new ArrayList<>(region.figures());
      long pending = stores.pending();
      Stream<String> outboxes =
          pending == 0
              ? Stream.of()
              : Stream.of("%d aggregates have events in their outbox".formatted(pending));
      return new Look(Stream.concat(outboxes, lags.all()).toList(), stores.feedEntries(), figures);
    } catch (Unreachable | MongoException | KafkaException away) {
      return new Look(List.of(String.valueOf(away.getMessage())), -1, List.of());
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unreachable("waiting", stopped);
    }
  }
}
