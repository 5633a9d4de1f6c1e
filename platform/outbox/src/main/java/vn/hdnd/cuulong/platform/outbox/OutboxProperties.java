package vn.hdnd.cuulong.platform.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Paces of the relay.
 *
 * @param sweepInterval how often the relay looks for events that no wake-up told it of
 * @param leaseDuration how long a relay may be silent before another takes its share
 * @param batchSize aggregates that the relay takes in one round, at most
 * @param sendTimeout how long the relay waits for the broker in one round; what is not answered
 *     then stays under way
 */
@ConfigurationProperties("cuulong.outbox")
public record OutboxProperties(
    @DefaultValue("1s") Duration sweepInterval,
    @DefaultValue("15s") Duration leaseDuration,
    @DefaultValue("500") int batchSize,
    @DefaultValue("5s") Duration sendTimeout) {

  /** The defaults, for tests and tools that run without a configuration. */
  public static OutboxProperties defaults() {
    return new OutboxProperties(
        Duration.ofSeconds(1), Duration.ofSeconds(15), 500, Duration.ofSeconds(5));
  }
}
