package vn.hdnd.cuulong.faults.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.faults.check.Violation.Kind;
import vn.hdnd.cuulong.faults.evidence.Aggregate;
import vn.hdnd.cuulong.faults.evidence.JournalEntry;
import vn.hdnd.cuulong.faults.evidence.Remembered;

/** A command had its effect once: on one aggregate, at one version, with its events and no more. */
final class OneEffect implements Check {

  @Override
  public Stream<Violation> of(Ledger ledger) {
    Map<String, Remembered> seen = new HashMap<>();
    return ledger.evidence().aggregates().stream()
        .flatMap(aggregate ->
            aggregate.commands().stream()
                .flatMap(command ->
                    Stream.concat(
                        twice(seen.putIfAbsent(command.key(), command), aggregate, command),
                        more(ledger.entries(command.key()), aggregate, command))));
  }

  private static Stream<Violation> twice(
      @Nullable Remembered earlier, Aggregate aggregate, Remembered command) {
    return earlier == null
        ? Stream.empty()
        : Stream.of(violation(aggregate, "a command is remembered twice", command));
  }

  private static Stream<Violation> more(
      List<JournalEntry> entries, Aggregate aggregate, Remembered command) {
    return entries.size() <= command.events().size()
        ? Stream.empty()
        : Stream.of(
            violation(
                aggregate,
                "the journal has %d events of a command that made %d"
                    .formatted(entries.size(), command.events().size()),
                command));
  }

  private static Violation violation(Aggregate aggregate, String what, Remembered command) {
    return new Violation(Kind.REPEATED, aggregate.id(), what, "key " + command.key());
  }
}
