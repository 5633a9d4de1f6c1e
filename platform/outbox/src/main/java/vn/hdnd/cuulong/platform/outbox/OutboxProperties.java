package vn.hdnd.cuulong.platform.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Intervals and sizes of the relay.
 *
 * @param sweepInterval how often the relay looks for events that nobody handed to it; without work
 *     it looks less often, down to three times per lease
 * @param settleInterval how long the relay collects accepted events before it writes them to the
 *     journal and removes them from the outboxes
 * @param leaseDuration how long a relay may be silent before another takes its share
 * @param batchSize aggregates that the relay takes in one round, at most
 * @param sendTimeout how long a sweep waits for room if the broker or the store does not keep up
 */
@ConfigurationProperties("cuulong.outbox")
public record OutboxProperties(
    @DefaultValue("1s") Duration sweepInterval,
    @DefaultValue("25ms") Duration settleInterval,
    @DefaultValue("15s") Duration leaseDuration,
    @DefaultValue("500") int batchSize,
    @DefaultValue("5s") Duration sendTimeout) {

  /** Returns the defaults, for tests and tools without a configuration. */
  public static OutboxProperties defaults() {
    return new OutboxProperties(
        Duration.ofSeconds(1),
        Duration.ofMillis(25),
        Duration.ofSeconds(15),
        500,
        Duration.ofSeconds(5));
  }
}
