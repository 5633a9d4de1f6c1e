package vn.hdnd.cuulong.platform.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Intervals and sizes of the relay.
 *
 * @param sweepInterval how often the relay searches for events without a wake-up
 * @param leaseDuration how long a relay may be silent before another takes its shares
 * @param batchSize the maximum number of aggregates in one round
 * @param sendTimeout how long the relay waits for the broker in one round; events without an answer
 *     stay in flight
 */
@ConfigurationProperties("cuulong.outbox")
public record OutboxProperties(
    @DefaultValue("1s") Duration sweepInterval,
    @DefaultValue("15s") Duration leaseDuration,
    @DefaultValue("500") int batchSize,
    @DefaultValue("5s") Duration sendTimeout) {

  /** Returns the defaults, for tests and tools without a configuration. */
  public static OutboxProperties defaults() {
    return new OutboxProperties(
        Duration.ofSeconds(1), Duration.ofSeconds(15), 500, Duration.ofSeconds(5));
  }
}
