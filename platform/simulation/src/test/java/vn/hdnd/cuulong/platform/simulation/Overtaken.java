package vn.hdnd.cuulong.platform.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import vn.hdnd.cuulong.platform.outbox.RelayTurn;

/**
 * Checks that a replaced relay stops: after a newer epoch's second round on a ledger, when its
 * first round is removed, an older epoch sends at most one more round, which it had read before. If
 * the broker refuses something, a second round does not imply this.
 */
final class Overtaken {

  private final Map<Long, Long> firstRounds = new HashMap<>();
  private final Map<Long, Long> lateRounds = new HashMap<>();
  private long fence;

  /** Checks the messages of one ledger, in the order of the topic. */
  static void check(List<ProducerRecord<String, byte[]>> messages) {
    var overtaken = new Overtaken();
    messages.stream().map(RelayTurn::of).forEach(overtaken::see);
  }

  void see(RelayTurn turn) {
    if (firstRounds.computeIfAbsent(turn.epoch(), any -> turn.round()) != turn.round()) {
      fence = Math.max(fence, turn.epoch());
    }
    Violation.unless(
        turn.epoch() >= fence
            || lateRounds.computeIfAbsent(turn.epoch(), any -> turn.round()) == turn.round(),
        "%s goes on after %s has taken over",
        turn,
        fence);
  }
}
