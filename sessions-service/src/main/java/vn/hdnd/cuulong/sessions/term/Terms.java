package vn.hdnd.cuulong.sessions.term;

import java.time.LocalDate;
import java.util.Optional;

/** The terms of all councils, to be read. */
public interface Terms {

  /** The term with this id, if it is one of the council's. */
  Optional<CouncilTerm> find(String council, String termId);

  /** The first day of the council's next term after one that began on a day, if it is known. */
  Optional<LocalDate> nextStart(String council, LocalDate startsOn);
}
