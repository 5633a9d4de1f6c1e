package vn.hdnd.cuulong.platform.commands;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/**
 * The one write of one command.
 *
 * @param version the aggregate's version after the write
 * @param lastSequence the sequence of its last event after the write; 0 if it has none
 * @param format the format of the state
 * @param keepsClaims whether the aggregate keeps its present names, even if an earlier rule made
 *     them
 * @param claims all names that it holds from now on; none if it keeps its present ones
 * @param entered when the aggregate was created
 * @param row its line in a list as stored; null if no list shows it
 * @param events the events to append to the outbox
 */
public record AggregateWrite<S>(
    String id,
    CouncilId council,
    long version,
    long lastSequence,
    int format,
    S state,
    boolean keepsClaims,
    Set<String> claims,
    CommandRecord command,
    Instant entered,
    @Nullable Document row,
    List<OutboxEntry> events) {

  /** Tells whether it leaves events for the relay. */
  public boolean leavesEvents() {
    return !events.isEmpty();
  }

  /**
   * Returns when its events happened, in milliseconds.
   *
   * @throws java.util.NoSuchElementException if it leaves no events
   */
  public long time() {
    return events.getFirst().time().toEpochMilli();
  }
}
