package vn.hdnd.cuulong.sessions;

import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.sessions.agenda.AgendaEvent;
import vn.hdnd.cuulong.sessions.convening.SessionEvent;
import vn.hdnd.cuulong.sessions.decisions.DecisionEvent;
import vn.hdnd.cuulong.sessions.deputies.DeputyEvent;
import vn.hdnd.cuulong.sessions.opinions.ConsultationEvent;
import vn.hdnd.cuulong.sessions.papers.PaperEvent;
import vn.hdnd.cuulong.sessions.polls.PollEvent;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionEvent;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallotEvent;
import vn.hdnd.cuulong.sessions.sittings.SittingEvent;
import vn.hdnd.cuulong.sessions.term.TermEvent;

/** The topic of this service's events, and what stands on it. */
public final class SessionsEvents {

  public static final String TOPIC = "hdnd.sessions.events.v1";

  private SessionsEvents() {}

  public static EventCatalogue catalogue() {
    return EventCatalogue.of(
        "sessions",
        TOPIC,
        TermEvent.class,
        SessionEvent.class,
        ResolutionEvent.class,
        DeputyEvent.class,
        SittingEvent.class,
        PollEvent.class,
        ConsultationEvent.class,
        DecisionEvent.class,
        AgendaEvent.class,
        SecretBallotEvent.class,
        PaperEvent.class);
  }
}
