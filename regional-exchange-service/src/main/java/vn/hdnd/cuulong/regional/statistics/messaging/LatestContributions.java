package vn.hdnd.cuulong.regional.statistics.messaging;

import java.util.List;
import vn.hdnd.cuulong.regional.statistics.Contribution;

/** What the last event of a slot added, so that the next one can take it back. */
record LatestContributions(List<Contribution> contributions) {

  static final LatestContributions NONE = new LatestContributions(List.of());

  LatestContributions {
    contributions = List.copyOf(contributions);
  }
}
