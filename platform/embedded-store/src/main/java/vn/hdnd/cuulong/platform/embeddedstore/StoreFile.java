package vn.hdnd.cuulong.platform.embeddedstore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;
import org.jspecify.annotations.Nullable;

/** The file, or the memory, of the store: it commits and compacts itself. */
final class StoreFile implements AutoCloseable {

  private static final int CACHE_MEGABYTES = 48;
  private static final long COMPACT_EVERY = TimeUnit.MILLISECONDS.toNanos(125);
  private static final long SMALL_FILE = 4L << 20;

  /** A step blocks every command, so steps are small and frequent. */
  private static final int STEP_BYTES = 1 << 20;

  /** The fuller the file is kept, the more often live data is rewritten. */
  private static final int WANTED_FILL = 40;

  private final MVStore store;
  private final @Nullable StoreLock lock;
  private long lastCompaction = System.nanoTime();

  private StoreFile(MVStore store, @Nullable StoreLock lock) {
    this.store = store;
    this.lock = lock;
  }

  static StoreFile inMemory() {
    return new StoreFile(MVStore.open(null), null);
  }

  static StoreFile open(Path path) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new UncheckedIOException("The folder of the store cannot be made", e);
    }
    StoreLock lock = StoreLock.take(path);
    try {
      return new StoreFile(openStore(path), lock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * The store commits only on request; freed space may be reused at once, because every commit is
   * synced.
   */
  private static MVStore openStore(Path path) {
    MVStore store =
        new MVStore.Builder()
            .fileName(path.toString())
            .autoCommitDisabled()
            .autoCommitBufferSize(0)
            .cacheSize(CACHE_MEGABYTES)
            .open();
    store.setRetentionTime(0);
    store.setVersionsToKeep(0);
    return store;
  }

  MVStore store() {
    return store;
  }

  void commit() {
    store.commit();
  }

  void sync() {
    store.sync();
  }

  boolean wantsCompaction() {
    return store.getFileStore() instanceof RandomAccessStore file
        && System.nanoTime() - lastCompaction > COMPACT_EVERY
        && file.size() > SMALL_FILE
        && (file.getFillRate() < WANTED_FILL || file.getChunksFillRate() < WANTED_FILL);
  }

  /**
   * Does one bounded step: rewrites chunks that are mostly dead, then moves the rest to the front.
   */
  void compact() {
    if (store.getFileStore() instanceof RandomAccessStore file) {
      if (store.compact(WANTED_FILL, STEP_BYTES)) {
        store.commit();
        store.sync();
      }
      file.compactMoveChunks(WANTED_FILL, STEP_BYTES, store);
      lastCompaction = System.nanoTime();
    }
  }

  @Override
  public void close() {
    store.close();
    if (lock != null) {
      lock.close();
    }
  }
}
