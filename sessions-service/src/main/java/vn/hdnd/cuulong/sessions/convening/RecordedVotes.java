package vn.hdnd.cuulong.sessions.convening;

import java.time.LocalDate;
import java.util.Optional;

/** What was voted on at a session, as far as it is recorded; to be read. */
@FunctionalInterface
public interface RecordedVotes {

  /** The last day of a vote of the session; empty if none is recorded. */
  Optional<LocalDate> lastDay(String council, String sessionId);
}
