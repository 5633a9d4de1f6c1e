package vn.hdnd.cuulong.sessions.decisions.storage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Rows;
import vn.hdnd.cuulong.platform.lists.Window;
import vn.hdnd.cuulong.sessions.convening.ConveningSession;
import vn.hdnd.cuulong.sessions.convening.SessionRow;
import vn.hdnd.cuulong.sessions.decisions.CouncilSessions;
import vn.hdnd.cuulong.sessions.decisions.NextSession;
import vn.hdnd.cuulong.sessions.refusal.OfficeDays;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

/** When a council is in session, from the lines of its sessions, of which it has few in a term. */
@Component
class MongoCouncilSessions implements CouncilSessions {

  /** A plan is at most a year ahead. */
  private static final int YEARS_AHEAD = 2;

  /** More sessions than a council has in several terms. */
  private static final int ALL = 1000;

  private final Rows<SessionRow> rows;

  MongoCouncilSessions(MongoOperations mongo) {
    this.rows = new Rows<>(mongo, ConveningSession.TYPE.collection(), SessionRow.class);
  }

  @Override
  public Optional<NextSession> underWayOn(
      CouncilId council, AggregateId<CouncilTerm> termId, LocalDate day) {
    return between(council, OfficeDays.FIRST, day.minusDays(1))
        .filter(line -> line.shown().termId().equals(termId))
        .map(MongoCouncilSessions::session)
        .filter(session -> session.closedOn() == null || session.closedOn().isAfter(day))
        .findFirst();
  }

  @Override
  public Optional<NextSession> nextFrom(CouncilId council, LocalDate day) {
    return between(council, day, LocalDate.of(day.getYear() + YEARS_AHEAD, 1, 1))
        .reduce((later, earlier) -> earlier)
        .map(MongoCouncilSessions::session);
  }

  /** Returns the sessions that open between two days, the latest first. */
  private Stream<Line<SessionRow>> between(CouncilId council, LocalDate from, LocalDate to) {
    return rows.of(council).days(from, to).find(new Window(null, ALL)).stream().map(Listed::item);
  }

  private static NextSession session(Line<SessionRow> line) {
    SessionRow row = line.shown();
    return new NextSession(line.id(), row.number(), row.title(), row.opensOn(), row.closedOn());
  }
}
