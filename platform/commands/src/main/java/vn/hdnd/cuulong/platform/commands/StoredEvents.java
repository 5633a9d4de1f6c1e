package vn.hdnd.cuulong.platform.commands;

import java.util.List;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.leases.Lease;

/**
 * Events that a command has just made durable.
 *
 * @param alone whether the command found the outbox empty, so that all earlier events of the
 *     aggregate are on the topic
 * @param relayEpoch epoch of the last removal from the outbox when the command read the aggregate;
 *     0 if there was none
 */
public record StoredEvents(
    String id, CouncilId council, List<OutboxEntry> events, boolean alone, long relayEpoch) {

  static StoredEvents first(AggregateWrite<?> write) {
    return new StoredEvents(write.id(), write.council(), write.events(), true, 0);
  }

  static StoredEvents next(StoredAggregate<?> before, AggregateWrite<?> write) {
    return new StoredEvents(
        write.id(), write.council(), write.events(), before.pending() == 0, before.relayEpoch());
  }

  /** Returns the sequence of the last event; everything up to it is durable. */
  public long last() {
    return events.getLast().sequence();
  }

  /** Returns the size of the events in characters. */
  public long size() {
    return events.stream().mapToLong(event -> event.data().length()).sum();
  }

  /** Returns the events in the form in which an outbox is read. */
  public PendingAggregate under(Lease lease) {
    return new PendingAggregate(
        id, council, last(), events, lease, events.getLast().time().toEpochMilli());
  }
}
