package vn.hdnd.cuulong.platform.embeddedstore;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes writes durable before they are answered. Commands run concurrently; one thread commits
 * their changes together, while no command is half done, and then sends their answers. A read with
 * read concern majority waits in the same way for the writes that it may have seen, so it never
 * returns anything that a crash could undo.
 */
final class GroupCommit implements AutoCloseable {

  /** Until a file that changes is looked at again, for it may have to be compacted. */
  private static final long REST_MILLIS = 150;

  /** The same, while nothing happens. */
  private static final long IDLE_MILLIS = 30_000;

  private final ReentrantReadWriteLock commands = new ReentrantReadWriteLock();
  private final LinkedBlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
  private final AtomicLong begun = new AtomicLong();
  private volatile long durable;
  private volatile boolean closing;
  private volatile @Nullable Throwable failure;

  private final StoreFile file;
  private final Consumer<Throwable> onFailure;
  private final Thread committer;

  GroupCommit(StoreFile file, Consumer<Throwable> onFailure) {
    this.file = file;
    this.onFailure = onFailure;
    this.committer = Thread.ofPlatform().daemon().name("store-commit").unstarted(this::run);
  }

  void start() {
    committer.start();
  }

  <T> T read(Supplier<T> command) {
    return holding(false, command);
  }

  <T> T write(Supplier<T> command) {
    return holding(true, command);
  }

  private <T> T holding(boolean writes, Supplier<T> command) {
    commands.readLock().lock();
    try {
      if (writes) {
        begun.incrementAndGet();
      }
      return command.get();
    } finally {
      commands.readLock().unlock();
    }
  }

  /** Runs a change of collections or indexes, which no other command may see half done. */
  <T> T alone(Supplier<T> command) {
    commands.writeLock().lock();
    try {
      begun.incrementAndGet();
      return command.get();
    } finally {
      commands.writeLock().unlock();
    }
  }

  boolean isDurable() {
    return durable >= begun.get();
  }

  /** Runs the answer once everything begun until now is in the file; never, if that fails. */
  void whenDurable(Runnable answer) {
    waiting.add(answer);
  }

  private void run() {
    boolean busy = true;
    try {
      while (!closing) {
        busy = step(busy ? REST_MILLIS : IDLE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      failure = e;
      onFailure.accept(e);
    }
  }

  /** Comes back when something was done, and says so, or when the time is over. */
  private boolean step(long millis) throws InterruptedException {
    Runnable first = waiting.poll(millis, TimeUnit.MILLISECONDS);
    if (first != null) {
      List<Runnable> answers = new ArrayList<>(List.of(first));
      waiting.drainTo(answers);
      if (!isDurable()) {
        commit();
      }
      answers.forEach(Runnable::run);
    }
    if (file.wantsCompaction()) {
      compact();
      return true;
    }
    return first != null;
  }

  private void commit() {
    long upTo;
    commands.writeLock().lock();
    try {
      upTo = begun.get();
      file.commit();
    } finally {
      commands.writeLock().unlock();
    }
    file.sync();
    durable = upTo;
  }

  private void compact() {
    commands.writeLock().lock();
    try {
      file.compact();
    } finally {
      commands.writeLock().unlock();
    }
  }

  /** Commits what is left, sends the waiting answers and stops. */
  @Override
  public void close() {
    closing = true;
    waiting.add(() -> {}); // ends the committer's rest
    try {
      committer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (failure == null) {
      commit();
      List<Runnable> answers = new ArrayList<>();
      waiting.drainTo(answers);
      answers.forEach(Runnable::run);
    }
  }
}
