package vn.hdnd.cuulong.regional.statistics.messaging;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hdnd.cuulong.regional.statistics.Contribution;

/**
 * How far an aggregate is counted, and what can still be taken back of it.
 *
 * @param sequence of the last event that was counted or passed by
 * @param latest what the last event of each slot added, so that the next one can take it back
 */
record CountedAggregate(long sequence, Map<String, List<Contribution>> latest) {

  static final CountedAggregate NEW = new CountedAggregate(0, Map.of());

  CountedAggregate after(long next) {
    return new CountedAggregate(next, latest);
  }

  CountedAggregate with(String slot, List<Contribution> added) {
    var changed = new TreeMap<>(latest);
    changed.put(slot, added);
    return new CountedAggregate(sequence, changed);
  }
}
