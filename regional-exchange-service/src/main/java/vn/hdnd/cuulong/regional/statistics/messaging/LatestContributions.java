package vn.hdnd.cuulong.regional.statistics.messaging;

import java.util.List;
import vn.hdnd.cuulong.regional.statistics.Contribution;

/** The contributions of a slot's last event, so that the next one can withdraw them. */
record LatestContributions(List<Contribution> contributions) {

  static final LatestContributions NONE = new LatestContributions(List.of());

  LatestContributions {
    contributions = List.copyOf(contributions);
  }
}
