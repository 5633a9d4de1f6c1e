package vn.hdnd.cuulong.faults.check;

import java.util.Optional;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Violation.Kind;
import vn.hdnd.cuulong.faults.evidence.JournalEntry;
import vn.hdnd.cuulong.faults.evidence.TopicRecord;

/** Every event on a topic is in the journal with the same content. */
final class RecordsFromJournal implements Check {

  @Override
  public Stream<Violation> of(Ledger ledger) {
    return ledger.firsts().values().stream()
        .flatMap(record -> {
          Optional<JournalEntry> entry = ledger.entry(record.id());
          if (entry.isEmpty()) {
            return Stream.of(violation(record, "an event that no journal knows"));
          }
          return same(record, entry.get())
              ? Stream.empty()
              : Stream.of(violation(record, "not what the journal has: " + entry.get()));
        });
  }

  private static boolean same(TopicRecord record, JournalEntry entry) {
    return record.topic().equals("hdnd." + entry.service() + ".events.v1")
        && record.type().equals(entry.type())
        && record.council().equals(entry.council())
        && record.value().equals(entry.data());
  }

  private static Violation violation(TopicRecord record, String what) {
    return new Violation(
        Kind.INVENTED, record.place(), what, record.id() + " of type " + record.type());
  }
}
