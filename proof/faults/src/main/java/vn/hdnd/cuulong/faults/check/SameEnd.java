package vn.hdnd.cuulong.faults.check;

import java.util.List;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Violation.Kind;
import vn.hdnd.cuulong.faults.evidence.Aggregate;
import vn.hdnd.cuulong.faults.evidence.TopicRecord;

/** Aggregate, journal and topic end at the same event. */
final class SameEnd implements Check {

  @Override
  public Stream<Violation> of(Ledger ledger) {
    return ledger.evidence().aggregates().stream()
        .flatMap(aggregate -> {
          long journal = ledger.journalEnd(aggregate.id());
          long topic = end(ledger.records().getOrDefault(aggregate.id(), List.of()));
          return journal == aggregate.sequence() && topic == aggregate.sequence()
              ? Stream.empty()
              : Stream.of(violation(aggregate, journal, topic));
        });
  }

  private static long end(List<TopicRecord> records) {
    return records.stream().mapToLong(record -> record.id().sequence()).max().orElse(0);
  }

  private static Violation violation(Aggregate aggregate, long journal, long topic) {
    return new Violation(
        Kind.STALE,
        aggregate.id(),
        "the last event is %d in the aggregate, %d in the journal, %d on the topic"
            .formatted(aggregate.sequence(), journal, topic),
        aggregate.collection());
  }
}
