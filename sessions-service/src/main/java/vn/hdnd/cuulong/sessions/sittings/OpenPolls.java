package vn.hdnd.cuulong.sessions.sittings;

import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** Tells whether a vote of one kind is under way. */
@FunctionalInterface
public interface OpenPolls {

  /** Tells whether such a vote of the sitting is open, or is being counted. */
  boolean any(CouncilId council, AggregateId<Sitting> sittingId);
}
