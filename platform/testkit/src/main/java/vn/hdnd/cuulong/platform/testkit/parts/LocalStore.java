package vn.hdnd.cuulong.platform.testkit.parts;

import java.util.Optional;
import org.testcontainers.mongodb.MongoDBContainer;
import vn.hdnd.cuulong.platform.embeddedstore.EmbeddedStore;

/**
 * The store of the integration tests, chosen by the system property {@code cuulong.test.store}: the
 * embedded store in this process, which is the default; {@code server}, the one that {@code
 * MONGODB_URI} names; or {@code image}, the official MongoDB image. The build always runs them on
 * the first, and on each of the others where available.
 */
public final class LocalStore {

  private static final String WANTED = System.getProperty("cuulong.test.store", "embedded");

  private LocalStore() {}

  /** Returns the store's connection string, the same for the whole process. */
  public static String connectionString() {
    return switch (WANTED) {
      case "embedded" -> Embedded.STORE.connectionString();
      case "server" ->
          Optional.ofNullable(System.getenv("MONGODB_URI"))
              .orElseThrow(() -> new IllegalStateException("MONGODB_URI is not set"));
      case "image" -> Official.STORE.getConnectionString();
      default -> throw new IllegalStateException("No such store: " + WANTED);
    };
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
