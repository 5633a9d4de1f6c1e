package vn.hdnd.cuulong.faults.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Violation.Kind;
import vn.hdnd.cuulong.faults.evidence.JournalEntry;

/**
 * The events of every command, acknowledged or remembered, are in the journal, with these types, in
 * this order, directly one after another.
 */
final class Journalled implements Check {

  @Override
  public Stream<Violation> of(Ledger ledger) {
    Stream<Violation> acknowledged =
        ledger.asked().stream()
            .flatMap(asked -> asked.yes().stream())
            .flatMap(yes ->
                missing(
                    ledger,
                    yes.answer().id(),
                    yes.attempt().key(),
                    yes.answer().events(),
                    yes.witness()));
    Stream<Violation> remembered =
        ledger.evidence().aggregates().stream()
            .flatMap(aggregate ->
                aggregate.commands().stream()
                    .flatMap(command ->
                        missing(
                            ledger,
                            aggregate.id(),
                            command.key(),
                            command.events(),
                            "key " + command.key())));
    return Stream.concat(acknowledged, remembered);
  }

  private static Stream<Violation> missing(
      Ledger ledger, String aggregate, String key, List<String> types, String witness) {
    List<JournalEntry> entries =
        ledger.entries(key).stream().filter(each -> each.aggregate().equals(aggregate)).toList();
    return holds(entries, types)
        ? Stream.empty()
        : Stream.of(
            new Violation(
                Kind.LOST,
                aggregate,
                "the journal has %s of a command whose events were %s"
                    .formatted(entries.stream().map(JournalEntry::type).toList(), types),
                witness));
  }

  private static boolean holds(List<JournalEntry> entries, List<String> types) {
    return entries.size() >= types.size()
        && IntStream.range(0, types.size())
            .allMatch(i ->
                entries.get(i).type().equals(types.get(i))
                    && entries.get(i).sequence() == entries.getFirst().sequence() + i);
  }
}
