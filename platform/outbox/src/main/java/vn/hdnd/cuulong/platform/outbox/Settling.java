package vn.hdnd.cuulong.platform.outbox;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.Journal;
import vn.hdnd.cuulong.platform.commands.JournalEntry;
import vn.hdnd.cuulong.platform.commands.Outboxes;
import vn.hdnd.cuulong.platform.commands.Relayed;

/**
 * Writes the events that the broker has into the journal, many at a time, and only then removes
 * them from the outboxes. It runs beside the sending. A crash between two steps repeats a step and
 * never skips one. Used by one thread.
 */
final class Settling {

  private final OrderedSender sender;
  private final Journal journal;
  private final RelayMetrics metrics;
  private final Duration patience;
  private final Set<Line> open = new LinkedHashSet<>();

  /**
   * @param patience how long to wait for the first answer; events without one are left to the next
   *     call
   */
  Settling(OrderedSender sender, Journal journal, RelayMetrics metrics, Duration patience) {
    this.sender = sender;
    this.journal = journal;
    this.metrics = metrics;
    this.patience = patience;
  }

  /** Tells whether everything that was sent is settled. */
  boolean isDone() {
    sender.drainTo(open);
    return open.isEmpty();
  }

  /** Settles the events that the broker has by now. After a failure the next call repeats it. */
  void settle() throws InterruptedException {
    sender.drainTo(open);
    @Nullable Sent first = open.isEmpty() ? null : open.iterator().next().next();
    if (first != null) {
      first.await(patience);
    }
    var accepted = new LinkedHashMap<Line, List<Sent>>();
    open.forEach(line -> accepted.put(line, line.accepted()));
    accepted.values().removeIf(List::isEmpty);
    keep(accepted);
    accepted.forEach(sender::settle);
    accepted.values().forEach(all -> all.forEach(each -> metrics.relayed(each.entry())));
    open.removeIf(this::isOver);
  }

  private void keep(Map<Line, List<Sent>> accepted) {
    journal.keep(
        accepted.values().stream()
            .flatMap(List::stream)
            .map(each -> JournalEntry.of(each.aggregate(), each.entry()))
            .toList());
    Map<Outboxes, List<Relayed>> relayed =
        accepted.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.getKey().outboxes(),
                    Collectors.mapping(
                        each -> each.getKey().relayed(each.getValue()), Collectors.toList())));
    relayed.forEach(Outboxes::remove);
  }

  /** The sending thread restarts a line that is stuck when it reads its outbox. */
  private boolean isOver(Line line) {
    @Nullable Sent next = line.next();
    if (next != null && next.isRefused()) {
      sender.refuse(line, next);
    }
    return next == null || next.isRefused();
  }
}
