package vn.hdnd.cuulong.platform.commands;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Serialises changes of one aggregate within this process after they have conflicted. It only saves
 * work; the guard of the write keeps a change correct.
 */
final class StripedLocks {

  private static final int LINES = 64;

  private final List<ReentrantLock> lines =
      Stream.generate(ReentrantLock::new).limit(LINES).toList();

  /** Returns empty if the lock is not free in time. */
  <T> Optional<T> take(String id, Duration patience, Supplier<Optional<T>> action) {
    ReentrantLock line = lines.get(Math.floorMod(id.hashCode(), LINES));
    try {
      if (!line.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      return action.get();
    } finally {
      line.unlock();
    }
  }
}
