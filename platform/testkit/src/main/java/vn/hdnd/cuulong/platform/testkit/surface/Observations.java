package vn.hdnd.cuulong.platform.testkit.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** The uses so far and the objections to them; each objection is reported once. */
final class Observations {

  static final Observations OF_THIS_PROCESS = new Observations();

  private final Set<Use> seen = new ConcurrentSkipListSet<>();
  private final Set<String> objections = new ConcurrentSkipListSet<>();
  private final Set<String> told = new ConcurrentSkipListSet<>();

  void take(Findings findings, ReviewedSurface reviewed) {
    findings.refusals().forEach(objections::add);
    for (Use use : findings.uses()) {
      if (seen.add(use) && !reviewed.uses().contains(use)) {
        objections.add("not in docs/mongodb-surface.md: " + use);
      }
    }
  }

  void object(String objection) {
    objections.add(objection);
  }

  Set<Use> seen() {
    return Set.copyOf(seen);
  }

  void complain() {
    List<String> fresh = new ArrayList<>(objections);
    fresh.removeAll(told);
    if (!fresh.isEmpty()) {
      told.addAll(fresh);
      throw new AssertionError("MongoDB was asked for what nobody has reviewed: " + fresh);
    }
  }
}
