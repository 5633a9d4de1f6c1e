package vn.hdnd.cuulong.sessions.resolutions;

import java.util.Optional;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.convening.Sessions;
import vn.hdnd.cuulong.sessions.term.Terms;

/** Finds the session of a resolution and the council body that holds it. */
public final class Chambers {

  private final Sessions sessions;
  private final Terms terms;

  public Chambers(Sessions sessions, Terms terms) {
    this.sessions = sessions;
    this.terms = terms;
  }

  Optional<Chamber> find(CouncilId council, AggregateId<Session> sessionId) {
    return sessions
        .find(council, sessionId)
        .flatMap(session ->
            terms.find(council, session.termId()).map(term -> new Chamber(session, term)));
  }
}
