package vn.hdnd.cuulong.platform.observability;

import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Checks whether the store answers. Boot's own check sends {@code hello}, which some supported
 * servers do not know; all of them know {@code ping}.
 */
final class StoreHealthIndicator implements HealthIndicator {

  private final MongoOperations mongo;

  StoreHealthIndicator(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public Health health() {
    try {
      Document answer = mongo.executeCommand(new Document("ping", 1));
      boolean alive = answer.get("ok") instanceof Number ok && ok.intValue() == 1;
      return alive ? Health.up().build() : Health.down().build();
    } catch (RuntimeException away) {
      // The message could name hosts and users; the class is enough to act on.
      return Health.down().withDetail("error", away.getClass().getSimpleName()).build();
    }
  }
}
