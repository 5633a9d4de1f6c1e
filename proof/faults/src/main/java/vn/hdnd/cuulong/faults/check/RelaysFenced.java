package vn.hdnd.cuulong.faults.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Violation.Kind;
import vn.hdnd.cuulong.faults.evidence.TopicRecord;
import vn.hdnd.cuulong.faults.evidence.Turn;

/**
 * A replaced relay stops. A relay that sends events of an aggregate in a second round has removed
 * those of its first round under its epoch; from then on, a relay with an older epoch can only send
 * what it had read before, which is one round. This holds as long as the broker refuses no event,
 * and no fault of the runs makes it do so.
 */
final class RelaysFenced implements Check {

  @Override
  public Stream<Violation> of(Ledger ledger) {
    return ledger.records().values().stream().flatMap(RelaysFenced::overtaken);
  }

  private static Stream<Violation> overtaken(List<TopicRecord> records) {
    var found = new ArrayList<Violation>();
    Map<Long, Long> rounds = new HashMap<>();
    Map<Long, Long> late = new HashMap<>();
    Set<Turn> told = new HashSet<>();
    long fence = 0;
    for (TopicRecord record : records) {
      Turn turn = record.turn();
      if (!turn.isSaid()) {
        found.add(violation(record, "does not say which relay sent it, and when"));
        continue;
      }
      long first = rounds.computeIfAbsent(turn.epoch(), any -> turn.round());
      if (first != turn.round()) {
        fence = Math.max(fence, turn.epoch());
      }
      if (turn.epoch() < fence
          && late.computeIfAbsent(turn.epoch(), any -> turn.round()) != turn.round()
          && told.add(turn)) {
        found.add(
            violation(
                record,
                "sent under epoch %d, when %d had long taken over".formatted(turn.epoch(), fence)));
      }
    }
    return found.stream();
  }

  private static Violation violation(TopicRecord record, String what) {
    return new Violation(Kind.FENCING, record.place(), what, record.id().toString());
  }
}
