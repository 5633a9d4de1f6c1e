package vn.hdnd.cuulong.platform.testkit.parts;

import org.testcontainers.mongodb.MongoDBContainer;
import vn.hdnd.cuulong.platform.embeddedstore.EmbeddedStore;

/**
 * The store that storage suites run on: the server that {@code MONGODB_URI} names; or, with {@code
 * STORAGE_SUITE=testcontainers}, the official MongoDB image; or else the embedded store in this
 * process.
 */
public final class LocalStore {

  private static final String EXTERNAL = System.getenv("MONGODB_URI");
  private static final String SUITE = System.getenv("STORAGE_SUITE");

  private LocalStore() {}

  /** Connection string of the store; the same for the whole process. */
  public static String connectionString() {
    if (EXTERNAL != null && !EXTERNAL.isBlank()) {
      return EXTERNAL;
    }
    return "testcontainers".equals(SUITE)
        ? Official.STORE.getConnectionString()
        : Embedded.STORE.connectionString();
  }

  private static final class Embedded {
    private static final EmbeddedStore STORE = EmbeddedStore.inMemory();
  }

  /** Ended by Testcontainers when the tests' process ends. */
  private static final class Official {
    private static final MongoDBContainer STORE = started();

    private static MongoDBContainer started() {
      var container = new MongoDBContainer("mongo:8.0").withReplicaSet();
      container.start();
      return container;
    }
  }
}
