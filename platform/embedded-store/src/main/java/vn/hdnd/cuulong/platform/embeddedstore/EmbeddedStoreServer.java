package vn.hdnd.cuulong.platform.embeddedstore;

import de.bwaldvogel.mongo.bson.Document;

/** The embedded store as a process of its own; SIGTERM ends it cleanly. */
public final class EmbeddedStoreServer {

  private static final int FAILED = 1;

  private EmbeddedStoreServer() {}

  public static void main(String[] arguments) {
    try {
      start(StoreSettings.from(System.getenv()));
    } catch (RuntimeException e) {
      JsonLine.print(
          "ERROR", "not started", new Document("reason", String.valueOf(e.getMessage())));
      System.exit(FAILED);
    }
  }

  private static void start(StoreSettings settings) {
    EmbeddedStore store =
        EmbeddedStore.onFile(settings.file(), settings.port(), EmbeddedStoreServer::giveUp);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(store), "store-stop"));
    JsonLine.print(
        "INFO",
        "ready",
        new Document("port", store.port())
            .append("file", settings.file().toString())
            .append("pid", ProcessHandle.current().pid()));
  }

  private static void stop(EmbeddedStore store) {
    store.close();
    JsonLine.print("INFO", "stopped", new Document());
  }

  /** Every answered write is in the file; clients must find out about the others by themselves. */
  private static void giveUp(Throwable failure) {
    Document facts = new Document("reason", String.valueOf(rootOf(failure).getMessage()));
    JsonLine.print("ERROR", "the file cannot be written", facts, failure);
    Runtime.getRuntime().halt(FAILED);
  }

  private static Throwable rootOf(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause == null ? failure : rootOf(cause);
  }
}
