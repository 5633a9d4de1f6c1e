package vn.hdnd.cuulong.faults.check;

import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Violation.Kind;

/** Once everything was repaired, nothing was left waiting. */
final class Quiet implements Check {

  @Override
  public Stream<Violation> of(Ledger ledger) {
    Stream<Violation> restless =
        ledger.evidence().restless().stream().map(what -> violation("the system", what, ""));
    Stream<Violation> waiting =
        ledger.evidence().aggregates().stream()
            .filter(each -> each.outbox() > 0)
            .map(each ->
                violation(each.id(), each.outbox() + " events in the outbox", each.collection()));
    return Stream.concat(restless, waiting);
  }

  private static Violation violation(String where, String what, String witness) {
    return new Violation(Kind.NOT_QUIET, where, what, witness);
  }
}
