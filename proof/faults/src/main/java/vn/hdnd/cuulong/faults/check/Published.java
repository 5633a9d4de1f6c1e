package vn.hdnd.cuulong.faults.check;

import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Violation.Kind;

/** Every event of the journal is on its topic. */
final class Published implements Check {

  @Override
  public Stream<Violation> of(Ledger ledger) {
    return ledger.journal().stream()
        .filter(entry -> !ledger.firsts().containsKey(entry.id()))
        .map(entry ->
            new Violation(
                Kind.LOST,
                entry.id().toString(),
                "an event of the journal is not on the topic",
                "key " + entry.key() + ", " + entry.type()));
  }
}
