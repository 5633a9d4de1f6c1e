package vn.hdnd.cuulong.votercontact.recommendations;

import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** Reads single recommendations of all councils. */
@FunctionalInterface
public interface Recommendations {

  /** Returns the recommendation with this id, if it belongs to the council. */
  Optional<Versioned<Recommendation>> find(CouncilId council, AggregateId<Recommendation> id);
}
