package vn.hdnd.cuulong.faults.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Violation.Kind;
import vn.hdnd.cuulong.faults.evidence.TopicRecord;

/**
 * The events of an aggregate are in one partition, under its id, and each first appears after its
 * predecessor. Another check proves that none is missing.
 */
final class RecordsInOrder implements Check {

  @Override
  public Stream<Violation> of(Ledger ledger) {
    return ledger.records().entrySet().stream()
        .flatMap(each -> disorder(each.getKey(), each.getValue()));
  }

  private static Stream<Violation> disorder(String aggregate, List<TopicRecord> records) {
    var found = new ArrayList<Violation>();
    var seen = new HashSet<Long>();
    long highest = 0;
    for (TopicRecord record : records) {
      long sequence = record.id().sequence();
      if (!record.key().equals(aggregate)) {
        found.add(violation(record, "under the key " + record.key()));
      }
      if (record.partition() != records.getFirst().partition()) {
        found.add(violation(record, "in another partition than " + records.getFirst().place()));
      }
      if (seen.add(sequence) && sequence < highest) {
        found.add(violation(record, "for the first time after event " + highest));
      }
      highest = Math.max(highest, sequence);
    }
    return found.stream();
  }

  private static Violation violation(TopicRecord record, String what) {
    return new Violation(Kind.ORDER, record.place(), what, record.id().toString());
  }
}
