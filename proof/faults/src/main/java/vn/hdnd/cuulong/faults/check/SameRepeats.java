package vn.hdnd.cuulong.faults.check;

import java.util.List;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Violation.Kind;
import vn.hdnd.cuulong.faults.evidence.TopicRecord;

/** A relay may repeat an event, but never send a different one in its place. */
final class SameRepeats implements Check {

  @Override
  public Stream<Violation> of(Ledger ledger) {
    return ledger.records().values().stream()
        .flatMap(List::stream)
        .filter(record -> !same(record, ledger.firsts().getOrDefault(record.id(), record)))
        .map(record ->
            new Violation(
                Kind.REPEATED,
                record.place(),
                "a repeat that is not the same as the first",
                record.id().toString()));
  }

  private static boolean same(TopicRecord one, TopicRecord other) {
    return one.topic().equals(other.topic())
        && one.key().equals(other.key())
        && one.headersOfEvent().equals(other.headersOfEvent())
        && one.value().equals(other.value());
  }
}
