package vn.hdnd.cuulong.platform.commands;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of the write path.
 *
 * @param maxPendingEvents events of one aggregate that may wait for the broker before commands on
 *     it are refused with a retry (503)
 * @param maxPendingSize the same by size; far below the store's 16 MB for a document
 * @param retryAfter how long such a caller should wait
 * @param rememberedCommands how many commands at most an aggregate's document remembers besides its
 *     first; older ones are kept outside it. Each change reads and writes all of them, so more of
 *     them cost more (docs/benchmarks.md, outbox)
 */
@ConfigurationProperties("cuulong.commands")
public record CommandProperties(
    @DefaultValue("200") int maxPendingEvents,
    @DefaultValue("1MB") DataSize maxPendingSize,
    @DefaultValue("5s") Duration retryAfter,
    @DefaultValue("20") int rememberedCommands) {

  /** Returns the defaults, for tests and tools without a configuration. */
  public static CommandProperties defaults() {
    return new CommandProperties(200, DataSize.ofMegabytes(1), Duration.ofSeconds(5), 20);
  }
}
