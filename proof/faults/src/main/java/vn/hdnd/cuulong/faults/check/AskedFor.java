package vn.hdnd.cuulong.faults.check;

import java.util.Optional;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Violation.Kind;
import vn.hdnd.cuulong.faults.evidence.Aggregate;
import vn.hdnd.cuulong.faults.evidence.JournalEntry;

/**
 * Every stored command was sent by a client, to that aggregate and service, or is known to be the
 * system's own.
 */
final class AskedFor implements Check {

  @Override
  public Stream<Violation> of(Ledger ledger) {
    return Stream.concat(
        ledger.journal().stream().flatMap(entry -> journalled(ledger, entry)),
        ledger.evidence().aggregates().stream().flatMap(each -> remembered(ledger, each)));
  }

  private static Stream<Violation> journalled(Ledger ledger, JournalEntry entry) {
    Optional<Asked> asked = ledger.asked(entry.key());
    boolean known =
        asked.isPresent()
            ? fits(asked.get(), entry.service(), entry.aggregate())
            : ledger.evidence().earlier().contains(entry.key()) || SystemCommands.made(entry);
    return known ? Stream.empty() : invented(entry.id() + " in the journal", entry.key());
  }

  private static Stream<Violation> remembered(Ledger ledger, Aggregate aggregate) {
    return aggregate.commands().stream()
        .filter(command -> !ledger.isKnown(aggregate.id(), command.key()))
        .flatMap(command -> invented(aggregate.id() + " in its document", command.key()));
  }

  /** A command that creates an aggregate names none. */
  private static boolean fits(Asked asked, String service, String aggregate) {
    String target = asked.first().target();
    return asked.first().service().equals(service)
        && (target.isEmpty() || target.equals(aggregate));
  }

  private static Stream<Violation> invented(String where, String key) {
    return Stream.of(
        new Violation(Kind.INVENTED, where, "nobody asked for this command", "key " + key));
  }
}
