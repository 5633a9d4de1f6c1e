package vn.hdnd.cuulong.faults.check;

import java.util.HashSet;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Violation.Kind;
import vn.hdnd.cuulong.faults.evidence.EventId;

/** The journal has each event once. */
final class JournalOnce implements Check {

  @Override
  public Stream<Violation> of(Ledger ledger) {
    var seen = new HashSet<EventId>();
    return ledger.evidence().journal().stream()
        .filter(entry -> !seen.add(entry.id()))
        .map(entry ->
            new Violation(
                Kind.REPEATED,
                entry.id().toString(),
                "the journal has an event twice",
                "key " + entry.key()));
  }
}
