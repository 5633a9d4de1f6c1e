package vn.hdnd.cuulong.sessions.convening;

import java.time.LocalDate;
import java.util.Optional;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** Reads the recorded votes of a session. */
@FunctionalInterface
public interface RecordedVotes {

  /** Returns the day of the session's last vote; empty if none is recorded. */
  Optional<LocalDate> lastDay(CouncilId council, AggregateId<Session> sessionId);
}
