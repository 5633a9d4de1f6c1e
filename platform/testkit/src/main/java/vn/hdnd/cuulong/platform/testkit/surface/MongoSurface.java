package vn.hdnd.cuulong.platform.testkit.surface;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

/**
 * Everything that this process's tests send to MongoDB. Clients of a Spring context are observed
 * automatically; create others with {@link #client}.
 */
public final class MongoSurface implements CommandListener {

  private final ReviewedSurface reviewed;
  private final Observations observations;

  MongoSurface(ReviewedSurface reviewed, Observations observations) {
    this.reviewed = reviewed;
    this.observations = observations;
  }

  /** Returns the listener for a client's settings. */
  public static CommandListener listener() {
    return OfThisProcess.LISTENER;
  }

  /** Creates an observed client. */
  public static MongoClient client(String connectionString) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(connectionString))
            .addCommandListener(listener())
            .build());
  }

  /** Fails if something was sent to the server that the page does not list; reports it once. */
  public static void assertReviewed() {
    Observations.OF_THIS_PROCESS.complain();
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    try {
      observations.take(CommandReading.of(event.getCommandName(), event.getCommand()), reviewed);
    } catch (RuntimeException e) {
      // The driver would only log the exception, and the command would go unchecked.
      observations.object(event.getCommandName() + " could not be read: " + e);
    }
  }

  private static final class OfThisProcess {
    private static final MongoSurface LISTENER =
        new MongoSurface(ReviewedSurface.ofProject(), Observations.OF_THIS_PROCESS);
  }
}
