package vn.hdnd.cuulong.faults.check;

import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Asked.Yes;
import vn.hdnd.cuulong.faults.check.Violation.Kind;

/** The same key got the same answer each time. */
final class OneAnswer implements Check {

  @Override
  public Stream<Violation> of(Ledger ledger) {
    return ledger.asked().stream()
        .flatMap(asked -> asked.yes().stream().flatMap(first -> others(asked, first)));
  }

  private static Stream<Violation> others(Asked asked, Yes first) {
    return asked
        .yeses()
        .filter(yes -> !yes.answer().equals(first.answer()))
        .map(yes ->
            new Violation(
                Kind.REPEATED,
                first.answer().id(),
                "one key, two answers: %s and %s".formatted(first.answer(), yes.answer()),
                first.witness() + "; " + yes.witness()));
  }
}
