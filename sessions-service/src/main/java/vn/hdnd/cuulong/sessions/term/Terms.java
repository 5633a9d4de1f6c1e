package vn.hdnd.cuulong.sessions.term;

import java.util.Optional;

/** The terms of all councils, to be read. */
@FunctionalInterface
public interface Terms {

  /** The term with this id, if it is one of the council's. */
  Optional<CouncilTerm> find(String council, String termId);
}
