package vn.hdnd.cuulong.sessions.term;

import java.time.LocalDate;
import java.util.Optional;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** Reads the terms of all councils. */
public interface Terms {

  /** Returns the term with this id, if it belongs to the council. */
  Optional<CouncilTerm> find(CouncilId council, AggregateId<CouncilTerm> termId);

  /** Returns the first day of the council's next term after one that began on a day, if known. */
  Optional<LocalDate> nextStart(CouncilId council, LocalDate startsOn);
}
