package vn.hdnd.cuulong.regional.statistics.messaging;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hdnd.cuulong.regional.statistics.Contribution;

/**
 * How far an aggregate is counted, and the contributions that can still be withdrawn.
 *
 * @param sequence of the last event that was counted or skipped
 * @param latest the contributions of each slot's last event, so that the next one can withdraw them
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
