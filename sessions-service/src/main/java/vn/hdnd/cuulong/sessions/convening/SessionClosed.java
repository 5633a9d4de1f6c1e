package vn.hdnd.cuulong.sessions.convening;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/** A session is closed; kind and opening day are repeated, so that a figure needs no look-up. */
public record SessionClosed(
    String sessionId,
    SessionKind kind,
    LocalDate opensOn,
    LocalDate closedOn,
    int attended,
    int deputiesInOffice,
    int documentsConsidered,
    int answerers)
    implements DomainEvent {

  public static final String TYPE = "vn.hdnd.sessions.session-closed.v1";

  static SessionClosed of(Session session, Closing closing) {
    return new SessionClosed(
        session.id(),
        session.kind(),
        session.opensOn(),
        closing.closedOn(),
        closing.attended(),
        closing.deputiesInOffice(),
        closing.documentsConsidered(),
        closing.answerers());
  }
}
