package vn.hdnd.cuulong.sessions.sittings;

import java.util.Optional;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** Reads the sittings of all councils. */
@FunctionalInterface
public interface Sittings {

  /** Returns the sitting with this id, if it belongs to the council. */
  Optional<Sitting> find(CouncilId council, AggregateId<Sitting> sittingId);
}
