package vn.hdnd.cuulong.platform.commands;

import java.util.List;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.leases.Lease;

/**
 * An aggregate whose outbox may hold events, and the lease under which they are relayed.
 *
 * @param sequence of the aggregate's last event, relayed or not
 * @param readAt when it was read, in milliseconds
 */
public record PendingAggregate(
    String id,
    CouncilId council,
    long sequence,
    List<OutboxEntry> events,
    Lease lease,
    long readAt) {

  /** Returns the aggregate with its events up to a sequence only. */
  public PendingAggregate through(long last) {
    var sure = events.stream().filter(event -> event.sequence() <= last).toList();
    return with(sure);
  }

  PendingAggregate with(List<OutboxEntry> some) {
    return new PendingAggregate(id, council, sequence, some, lease, readAt);
  }

  /** Returns the size of the events in characters. */
  public long size() {
    return events.stream().mapToLong(event -> event.data().length()).sum();
  }

  /** Returns what may leave the outbox when broker and journal have everything up to a sequence. */
  public Relayed relayed(long through) {
    long since =
        events.stream()
            .filter(event -> event.sequence() > through)
            .findFirst()
            .map(event -> event.time().toEpochMilli())
            .orElse(readAt);
    return new Relayed(id, lease, through, sequence, since);
  }
}
