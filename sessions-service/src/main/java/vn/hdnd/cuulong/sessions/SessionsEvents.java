package vn.hdnd.cuulong.sessions;

import java.util.Map;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.sessions.convening.SessionClosed;
import vn.hdnd.cuulong.sessions.convening.SessionConvened;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionAdopted;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionRejected;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionSubmitted;
import vn.hdnd.cuulong.sessions.term.CouncilTermSetUp;
import vn.hdnd.cuulong.sessions.term.DeputiesInOfficeChanged;

/** The events that this service publishes; their contracts are in {@code contracts/}. */
public final class SessionsEvents {

  public static final String TOPIC = "hdnd.sessions.events.v1";

  private static final Map<String, Class<? extends DomainEvent>> TYPES =
      Map.of(
          CouncilTermSetUp.TYPE, CouncilTermSetUp.class,
          DeputiesInOfficeChanged.TYPE, DeputiesInOfficeChanged.class,
          SessionConvened.TYPE, SessionConvened.class,
          SessionClosed.TYPE, SessionClosed.class,
          ResolutionSubmitted.TYPE, ResolutionSubmitted.class,
          ResolutionAdopted.TYPE, ResolutionAdopted.class,
          ResolutionRejected.TYPE, ResolutionRejected.class);

  private SessionsEvents() {}

  public static EventCatalogue catalogue() {
    return EventCatalogue.of("sessions", TOPIC, TYPES);
  }
}
