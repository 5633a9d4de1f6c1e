package vn.hdnd.cuulong.platform.embeddedstore;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * A running embedded store. An acknowledged write is in the file, whatever happens to the process;
 * after {@link #close()} the file is closed cleanly.
 */
public final class EmbeddedStore implements AutoCloseable {

  private static final int FREE_PORT = 0;

  private final StoreFile file;
  private final GroupCommit commits;
  private final StoreServer server;
  private final AtomicBoolean closed = new AtomicBoolean();

  private EmbeddedStore(StoreFile file, int port, Consumer<Throwable> onFailure) {
    this.file = file;
    this.commits = new GroupCommit(file, failure -> failed(failure, onFailure));
    try {
      this.server = new StoreServer(port, new StoreBackend(file.store(), commits), commits);
    } catch (RuntimeException e) {
      file.close();
      throw e;
    }
    commits.start();
  }

  /** Starts a store on a free port, in memory only. */
  public static EmbeddedStore inMemory() {
    return new EmbeddedStore(StoreFile.inMemory(), FREE_PORT, failure -> {});
  }

  /** Starts a store on a free port, on a file. */
  public static EmbeddedStore onFile(Path file) {
    return onFile(file, FREE_PORT, failure -> {});
  }

  static EmbeddedStore onFile(Path file, int port, Consumer<Throwable> onFailure) {
    return new EmbeddedStore(StoreFile.open(file), port, onFailure);
  }

  /** The connection string for a MongoDB driver. */
  public String connectionString() {
    return "mongodb://127.0.0.1:" + port();
  }

  public int port() {
    return server.port();
  }

  /**
   * If the file cannot be written, no answer may be sent any more, so the connections are closed.
   */
  private void failed(Throwable failure, Consumer<Throwable> onFailure) {
    onFailure.accept(failure);
    server.close();
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      server.stopListening();
      commits.close();
      server.close();
      file.close();
    }
  }
}
