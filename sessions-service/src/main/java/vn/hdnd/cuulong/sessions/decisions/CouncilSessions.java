package vn.hdnd.cuulong.sessions.decisions;

import java.time.LocalDate;
import java.util.Optional;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

/** Reads when a council is in session. */
public interface CouncilSessions {

  /** Returns a session of a term that had begun before a day and ends after it, or has no end. */
  Optional<NextSession> underWayOn(
      CouncilId council, AggregateId<CouncilTerm> termId, LocalDate day);

  /** Returns the council's first session that opens on a day or later, also of the next term. */
  Optional<NextSession> nextFrom(CouncilId council, LocalDate day);
}
