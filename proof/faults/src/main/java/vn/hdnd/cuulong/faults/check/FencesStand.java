package vn.hdnd.cuulong.faults.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Violation.Kind;
import vn.hdnd.cuulong.faults.evidence.Aggregate;
import vn.hdnd.cuulong.faults.evidence.TopicRecord;
import vn.hdnd.cuulong.faults.evidence.Turn;

/**
 * No removal under an older epoch comes after one under a newer: a relay that sends events of an
 * aggregate in a second round has removed those of its first round, and the document records this
 * from then on.
 */
final class FencesStand implements Check {

  @Override
  public Stream<Violation> of(Ledger ledger) {
    return ledger.evidence().aggregates().stream()
        .flatMap(each -> movedBack(each, ledger.records().getOrDefault(each.id(), List.of())));
  }

  private static Stream<Violation> movedBack(Aggregate aggregate, List<TopicRecord> records) {
    Map<Long, Turn> first = new HashMap<>();
    return records.stream()
        .map(TopicRecord::turn)
        .filter(turn -> !first.computeIfAbsent(turn.epoch(), _ -> turn).equals(turn))
        .filter(turn -> turn.epoch() > aggregate.fence())
        .distinct()
        .map(turn ->
            new Violation(
                Kind.FENCING,
                aggregate.id(),
                "its fence went back to " + aggregate.fence() + " from " + turn.epoch(),
                "round " + turn.round()));
  }
}
