package vn.hdnd.cuulong.platform.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who was overtaken stops: of what was stored after a removal under a newer epoch, a relay under an
 * older one sends no more than what one command stored, which had read the aggregate before.
 */
final class Overtaken {

  /**
   * An aggregate after a write.
   *
   * @param sequence of its last event
   * @param epoch of the last removal
   */
  record State(long sequence, long epoch) {}

  /** An event of it on the topic, and the epoch under which it was sent. */
  record Copy(long sequence, long epoch) {}

  private final List<State> states;
  private final Map<Long, Integer> late = new HashMap<>();

  private Overtaken(List<State> states) {
    this.states = states;
  }

  /** The writes of one aggregate and its events on the topic, each in their order. */
  static void check(List<State> states, List<Copy> copies) {
    var overtaken = new Overtaken(states);
    copies.forEach(overtaken::see);
  }

  private void see(Copy copy) {
    int fence = first(copy.epoch() + 1, 0);
    int stored = first(0, copy.sequence());
    Violation.unless(
        stored <= fence || late.computeIfAbsent(copy.epoch(), any -> stored) == stored,
        "%s goes on after another had taken over: %s",
        copy,
        states);
  }

  /** The first state with this much of both; the number of states if there is none. */
  private int first(long epoch, long sequence) {
    for (int i = 0; i < states.size(); i++) {
      if (states.get(i).epoch() >= epoch && states.get(i).sequence() >= sequence) {
        return i;
      }
    }
    return states.size();
  }
}
