package vn.hdnd.cuulong.platform.commands;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The one write of one command.
 *
 * @param version the aggregate's version after the write
 * @param format of the state
 * @param keepsClaims whether the aggregate goes on holding the names that it holds, whatever rule
 *     they were made by
 * @param claims all names that it holds from now on; none if it keeps those that it has
 * @param entered when the aggregate was begun
 * @param row the line that a list shows of it, as it is kept; null if no list does
 * @param events to be put at the end of the outbox
 */
public record AggregateWrite<S>(
    String id,
    String council,
    long version,
    int format,
    S state,
    boolean keepsClaims,
    Set<String> claims,
    CommandRecord command,
    Instant entered,
    @Nullable Document row,
    List<OutboxEntry> events) {

  /** When it was made, in milliseconds. */
  public long time() {
    return events.getFirst().time().toEpochMilli();
  }

  /** Sequence of the aggregate's last event after the write. */
  public long lastSequence() {
    return events.getLast().sequence();
  }
}
