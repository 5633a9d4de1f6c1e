package vn.hdnd.cuulong.faults.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Violation.Kind;
import vn.hdnd.cuulong.faults.evidence.EventId;
import vn.hdnd.cuulong.faults.evidence.JournalEntry;

/** Every public event is in the feed of its council. */
final class FeedComplete implements Check {

  @Override
  public Stream<Violation> of(Ledger ledger) {
    Map<String, Set<EventId>> shown = new HashMap<>();
    ledger
        .evidence()
        .feeds()
        .forEach(feed -> {
          Set<EventId> events = shown.computeIfAbsent(feed.council(), any -> new HashSet<>());
          feed.wide().forEach(entry -> events.add(entry.event()));
        });
    return ledger.journal().stream()
        .filter(entry -> ledger.evidence().classification().isPublic(entry.type()))
        .filter(entry -> !shown.getOrDefault(entry.council(), Set.of()).contains(entry.id()))
        .map(FeedComplete::violation);
  }

  private static Violation violation(JournalEntry entry) {
    return new Violation(
        Kind.LOST,
        "feed of " + entry.council(),
        "a public event is not in it",
        entry.id() + " of type " + entry.type());
  }
}
