package vn.hdnd.cuulong.platform.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hdnd.cuulong.platform.commands.Journal;
import vn.hdnd.cuulong.platform.commands.JournalEntry;
import vn.hdnd.cuulong.platform.commands.OutboxEntry;
import vn.hdnd.cuulong.platform.commands.Outboxes;
import vn.hdnd.cuulong.platform.commands.PendingAggregate;

/**
 * One round of the relay: it sends the waiting events of some aggregates, each in order, then
 * writes to the journal what the broker has, and only then removes it from the outboxes. A crash
 * between two steps repeats a step and never skips one. Used by one thread.
 */
final class Relay {

  private final OrderedSender sender;
  private final Journal journal;
  private final Duration patience;
  private final RelayMetrics metrics;

  Relay(OrderedSender sender, Journal journal, Duration patience, RelayMetrics metrics) {
    this.sender = sender;
    this.journal = journal;
    this.patience = patience;
    this.metrics = metrics;
  }

  /**
   * Relays the waiting events of these aggregates.
   *
   * @return whether the broker keeps up; otherwise sending more now is pointless
   */
  boolean relay(Outboxes outboxes, List<PendingAggregate> aggregates) throws InterruptedException {
    String collection = outboxes.type().collection();
    OrderedSender.Load load = sender.send(collection, aggregates);
    boolean answered = Sent.await(load.sent(), System.nanoTime() + patience.toNanos());
    var through = new LinkedHashMap<PendingAggregate, List<OutboxEntry>>();
    aggregates.forEach(each -> through.put(each, sender.through(collection, each.id())));
    forget(outboxes, through);
    through.forEach((each, events) -> sender.settle(collection, each.id(), events.size()));
    return load.complete() && answered;
  }

  private void forget(Outboxes outboxes, Map<PendingAggregate, List<OutboxEntry>> through) {
    var kept = new ArrayList<JournalEntry>();
    var relayed = new LinkedHashMap<PendingAggregate, Long>();
    through.forEach((aggregate, events) -> {
      if (!events.isEmpty()) {
        relayed.put(aggregate, events.getLast().sequence());
        events.forEach(each -> kept.add(JournalEntry.of(aggregate, each)));
      } else if (aggregate.events().isEmpty()) {
        relayed.put(aggregate, aggregate.sequence());
      }
    });
    journal.keep(kept);
    outboxes.remove(relayed);
    through.values().forEach(events -> events.forEach(metrics::relayed));
  }
}
