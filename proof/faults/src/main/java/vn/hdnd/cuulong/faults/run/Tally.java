package vn.hdnd.cuulong.faults.run;

import java.util.EnumMap;
import java.util.Map;
import vn.hdnd.cuulong.faults.fault.Kind;

/** Counts the faults of each kind. */
public final class Tally {

  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

  synchronized void add(Kind kind, int times) {
    counts.merge(kind, times, Integer::sum);
  }

  synchronized int kills() {
    return sum(true);
  }

  synchronized int others() {
    return sum(false);
  }

  synchronized Map<Kind, Integer> byKind() {
    return Map.copyOf(counts);
  }

  private int sum(boolean kills) {
    return counts.entrySet().stream()
        .filter(each -> each.getKey().kills() == kills)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
