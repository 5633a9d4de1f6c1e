package vn.hdnd.cuulong.sessions.convening;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/** A session is convened for a day. */
public record SessionConvened(
    String sessionId,
    String termId,
    String term,
    int number,
    SessionKind kind,
    String title,
    LocalDate opensOn)
    implements DomainEvent {

  public static final String TYPE = "vn.hdnd.sessions.session-convened.v1";

  static SessionConvened of(Session session) {
    return new SessionConvened(
        session.id(),
        session.termId(),
        session.term(),
        session.number(),
        session.kind(),
        session.title(),
        session.opensOn());
  }
}
