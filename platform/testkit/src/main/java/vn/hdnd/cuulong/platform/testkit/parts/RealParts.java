package vn.hdnd.cuulong.platform.testkit.parts;

import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives an application context a real broker and a database of its own in a real store. Use it with
 * {@code @ContextConfiguration(initializers = RealParts.class)}.
 */
public final class RealParts
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            Map.of(
                "MONGODB_URI", LocalStore.connectionString(),
                "spring.mongodb.uri", LocalStore.connectionString(),
                "spring.mongodb.database", database(),
                "KAFKA_BOOTSTRAP_SERVERS", bootstrapServers(),
                "spring.kafka.bootstrap-servers", bootstrapServers(),
                "spring.cloud.stream.kafka.binder.brokers", bootstrapServers()))
        .applyTo(context);
  }

  /** Returns the addresses of the broker that the tests of this process share. */
  public static String bootstrapServers() {
    return Broker.BROKER.bootstrapServers();
  }

  /** Returns a unique database name. */
  public static String database() {
    return "it_" + UUID.randomUUID().toString().replace("-", "");
  }

  private static final class Broker {
    private static final LocalBroker BROKER = LocalBroker.start();
  }
}
