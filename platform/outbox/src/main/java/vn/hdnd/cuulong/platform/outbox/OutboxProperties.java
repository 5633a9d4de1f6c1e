package vn.hdnd.cuulong.platform.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits and paces of the write path.
 *
 * @param maxPendingEvents events of one aggregate that may wait for the broker before commands on
 *     it are told to come back (503)
 * @param maxPendingSize the same by size; far below the store's 16 MB for a document
 * @param retryAfter how long such a caller is asked to wait
 * @param rememberedCommands how many commands at most an aggregate's document remembers besides its
 *     first; older ones are kept beside it. Each change reads and writes all of them, so that more
 *     cost more (docs/benchmarks.md, outbox)
 * @param sweepInterval how often the relay looks for events that no wake-up told it of
 * @param leaseDuration how long a relay may be silent before another takes its share
 * @param batchSize aggregates that the relay takes in one round, at most
 * @param sendTimeout how long the relay waits for the broker in one round; what is not answered
 *     then stays under way
 */
@ConfigurationProperties("cuulong.outbox")
public record OutboxProperties(
    @DefaultValue("200") int maxPendingEvents,
    @DefaultValue("1MB") DataSize maxPendingSize,
    @DefaultValue("5s") Duration retryAfter,
    @DefaultValue("20") int rememberedCommands,
    @DefaultValue("1s") Duration sweepInterval,
    @DefaultValue("15s") Duration leaseDuration,
    @DefaultValue("500") int batchSize,
    @DefaultValue("5s") Duration sendTimeout) {

  /** The defaults, for tests and tools that run without a configuration. */
  public static OutboxProperties defaults() {
    return new OutboxProperties(
        200,
        DataSize.ofMegabytes(1),
        Duration.ofSeconds(5),
        20,
        Duration.ofSeconds(1),
        Duration.ofSeconds(15),
        500,
        Duration.ofSeconds(5));
  }
}
