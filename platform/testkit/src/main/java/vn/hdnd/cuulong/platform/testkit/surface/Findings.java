package vn.hdnd.cuulong.platform.testkit.surface;

import java.util.LinkedHashSet;
import java.util.Set;

/** What reading one command yields: its uses, and what a server would refuse outright. */
final class Findings {

  private final Set<Use> uses = new LinkedHashSet<>();
  private final Set<String> refusals = new LinkedHashSet<>();

  void use(String item, Kind kind) {
    uses.add(new Use(item, kind));
  }

  void refuse(String reason) {
    refusals.add(reason);
  }

  Set<Use> uses() {
    return Set.copyOf(uses);
  }

  Set<String> refusals() {
    return Set.copyOf(refusals);
  }
}
