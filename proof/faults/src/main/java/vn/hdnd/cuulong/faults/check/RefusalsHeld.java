package vn.hdnd.cuulong.faults.check;

import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Violation.Kind;

/** A command whose every attempt was refused has left nothing behind. */
final class RefusalsHeld implements Check {

  @Override
  public Stream<Violation> of(Ledger ledger) {
    Stream<Violation> journalled =
        ledger.journal().stream()
            .flatMap(entry -> refused(ledger, entry.key(), entry.id() + " in the journal"));
    Stream<Violation> remembered =
        ledger.evidence().aggregates().stream()
            .flatMap(aggregate ->
                aggregate.commands().stream()
                    .flatMap(command ->
                        refused(ledger, command.key(), aggregate.id() + " in its document")));
    return Stream.concat(journalled, remembered);
  }

  private static Stream<Violation> refused(Ledger ledger, String key, String where) {
    return ledger.asked(key).filter(Asked::isRefused).stream()
        .map(asked ->
            new Violation(
                Kind.APPLIED_REFUSED,
                where,
                "a refused command was done: " + asked.first().answer(),
                Asked.witness(asked.first())));
  }
}
