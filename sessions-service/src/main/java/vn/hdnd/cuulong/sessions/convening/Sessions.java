package vn.hdnd.cuulong.sessions.convening;

import java.util.Optional;

/** The sessions of all councils, to be read. */
@FunctionalInterface
public interface Sessions {

  /** The session with this id, if it is one of the council's. */
  Optional<Session> find(String council, String sessionId);
}
