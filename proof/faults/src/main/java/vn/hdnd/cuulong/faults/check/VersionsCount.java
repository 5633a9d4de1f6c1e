package vn.hdnd.cuulong.faults.check;

import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Violation.Kind;
import vn.hdnd.cuulong.faults.evidence.Aggregate;
import vn.hdnd.cuulong.faults.evidence.Remembered;

/** An aggregate's version is the number of its commands, and not below any acknowledged version. */
final class VersionsCount implements Check {

  @Override
  public Stream<Violation> of(Ledger ledger) {
    Stream<Violation> counted =
        ledger.evidence().aggregates().stream()
            .filter(each -> each.version() != each.commands().size())
            .map(each ->
                violation(
                    each.id(),
                    "version %d after %d commands"
                        .formatted(each.version(), each.commands().size()),
                    each.collection()));
    Stream<Violation> older =
        ledger.evidence().aggregates().stream()
            .filter(each -> each.version() < latest(each))
            .map(each ->
                violation(
                    each.id(),
                    "version %d, and a command made version %d"
                        .formatted(each.version(), latest(each)),
                    each.collection()));
    Stream<Violation> promised =
        ledger.asked().stream()
            .flatMap(asked -> asked.yes().stream())
            .flatMap(yes ->
                ledger.aggregate(yes.answer().id()).stream()
                    .filter(each -> each.version() < yes.answer().version())
                    .map(each ->
                        violation(
                            each.id(),
                            "version %d, and version %d was acknowledged"
                                .formatted(each.version(), yes.answer().version()),
                            yes.witness())));
    return Stream.of(counted, older, promised).flatMap(each -> each);
  }

  private static long latest(Aggregate aggregate) {
    return aggregate.commands().stream().mapToLong(Remembered::version).max().orElse(0);
  }

  private static Violation violation(String where, String what, String witness) {
    return new Violation(Kind.STALE, where, what, witness);
  }
}
