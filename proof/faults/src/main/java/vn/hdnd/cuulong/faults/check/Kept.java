package vn.hdnd.cuulong.faults.check;

import java.util.Optional;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Violation.Kind;
import vn.hdnd.cuulong.faults.evidence.Aggregate;
import vn.hdnd.cuulong.faults.evidence.Remembered;
import vn.hdnd.cuulong.faults.history.Answer.Acknowledged;

/** Every acknowledged command is in its aggregate with the acknowledged version and events. */
final class Kept implements Check {

  @Override
  public Stream<Violation> of(Ledger ledger) {
    return ledger.asked().stream()
        .flatMap(asked -> asked.yes().stream())
        .flatMap(yes ->
            fault(ledger.aggregate(yes.answer().id()), yes.attempt().key(), yes.answer())
                .map(what -> new Violation(Kind.LOST, yes.answer().id(), what, yes.witness()))
                .stream());
  }

  private static Optional<String> fault(
      Optional<Aggregate> aggregate, String key, Acknowledged answer) {
    if (aggregate.isEmpty()) {
      return Optional.of("the aggregate of an acknowledged command is not stored");
    }
    Optional<Remembered> kept =
        aggregate.get().commands().stream().filter(each -> each.key().equals(key)).findFirst();
    if (kept.isEmpty()) {
      return Optional.of("the aggregate does not remember an acknowledged command");
    }
    boolean same =
        kept.get().version() == answer.version() && kept.get().events().equals(answer.events());
    return same
        ? Optional.empty()
        : Optional.of("acknowledged as %s, remembered as %s".formatted(answer, kept.get()));
  }
}
