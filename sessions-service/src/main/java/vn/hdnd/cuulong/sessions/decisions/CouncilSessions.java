package vn.hdnd.cuulong.sessions.decisions;

import java.time.LocalDate;
import java.util.Optional;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** Reads when a council is in session. */
public interface CouncilSessions {

  /** Returns a session that had begun before a day and ends after it, or has no end yet. */
  Optional<NextSession> underWayOn(CouncilId council, LocalDate day);

  /** Returns the first session that opens on a day or later. */
  Optional<NextSession> nextFrom(CouncilId council, LocalDate day);
}
