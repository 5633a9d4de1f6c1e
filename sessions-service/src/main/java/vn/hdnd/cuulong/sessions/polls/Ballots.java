package vn.hdnd.cuulong.sessions.polls;

import java.util.Set;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.sessions.deputies.Deputy;

/** Reads which deputies have voted, and never what. */
@FunctionalInterface
public interface Ballots {

  /** Returns the deputies whose ballot in a poll holds a choice. */
  Set<AggregateId<Deputy>> voted(CouncilId council, AggregateId<Poll> pollId);
}
