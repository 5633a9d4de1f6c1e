package vn.hdnd.cuulong.sessions.convening;

import java.util.Optional;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** Reads the sessions of all councils. */
@FunctionalInterface
public interface Sessions {

  /** Returns the session with this id, if it belongs to the council. */
  Optional<Session> find(CouncilId council, AggregateId<Session> sessionId);
}
