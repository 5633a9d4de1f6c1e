package vn.hdnd.cuulong.platform.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import vn.hdnd.cuulong.platform.commands.StoredEvents;

/**
 * The events that commands have stored and the relay has not taken yet. The queue is bounded; a
 * sweep finds events that found no room.
 */
final class Handovers {

  /**
   * Events that a command has stored in a collection.
   *
   * @param at when they were handed over, in nanoseconds of the monotonic clock
   */
  record Handed(String collection, StoredEvents events, long at) {

    static Handed now(String collection, StoredEvents events) {
      return new Handed(collection, events, System.nanoTime());
    }

    /** Tells whether so much time has passed that another relay may have taken over. */
    boolean isOld() {
      return System.nanoTime() - at > MOST_AGE;
    }
  }

  private static final long MOST_AGE = TimeUnit.SECONDS.toNanos(1);

  private static final int MOST = 100_000;
  private static final long MOST_CHARACTERS = 8_000_000;

  /** An empty one only ends the waiting of {@link #take}. */
  private final LinkedBlockingQueue<Optional<Handed>> queue = new LinkedBlockingQueue<>(MOST);

  private final AtomicLong characters = new AtomicLong();

  void offer(Handed handed) {
    long size = handed.events().size();
    if (characters.addAndGet(size) > MOST_CHARACTERS || !queue.offer(Optional.of(handed))) {
      characters.addAndGet(-size);
    }
  }

  /** Ends the waiting of {@link #take}. */
  void wake() {
    boolean ignored = queue.offer(Optional.empty());
  }

  /** Returns the next hand-overs; an empty list if none arrive in time. */
  List<Handed> take(int most, Duration patience) throws InterruptedException {
    var first = queue.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
    if (first == null) {
      return List.of();
    }
    var taken = new ArrayList<Optional<Handed>>();
    taken.add(first);
    queue.drainTo(taken, most - 1);
    List<Handed> batch = taken.stream().flatMap(Optional::stream).toList();
    characters.addAndGet(-batch.stream().mapToLong(each -> each.events().size()).sum());
    return batch;
  }
}
