package vn.hdnd.cuulong.platform.testkit.surface;

import java.util.LinkedHashSet;
import java.util.Set;

/** The result of reading one command: its uses, and what a server would always refuse. */
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
