package vn.hdnd.cuulong.sessions.convening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventName;
import vn.hdnd.cuulong.platform.events.WithoutNulls;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

/** A fact about a session. */
public sealed interface SessionEvent extends DomainEvent {

  /** A session is convened for a day; it says who asked for it where that is known. */
  @WithoutNulls
  @EventName("vn.hdnd.sessions.session-convened.v1")
  record SessionConvened(
      AggregateId<Session> sessionId,
      AggregateId<CouncilTerm> termId,
      String term,
      int number,
      SessionKind kind,
      String title,
      LocalDate opensOn,
      @Nullable SessionRequester requester,
      @Nullable Integer askingDeputies)
      implements SessionEvent {

    static SessionConvened of(Session session) {
      @Nullable SessionDemand demand = session.demand();
      return new SessionConvened(
          session.id(),
          session.termId(),
          session.term(),
          session.number(),
          session.kind(),
          session.title(),
          session.opensOn(),
          demand == null ? null : demand.requester(),
          demand == null ? null : demand.deputies());
    }
  }

  /** A session is closed; kind and opening day are repeated, so that a figure needs no look-up. */
  @EventName("vn.hdnd.sessions.session-closed.v1")
  record SessionClosed(
      AggregateId<Session> sessionId,
      SessionKind kind,
      LocalDate opensOn,
      LocalDate closedOn,
      int attended,
      int deputiesInOffice,
      int documentsConsidered,
      int answerers)
      implements SessionEvent {

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
}
