package vn.hdnd.cuulong.sessions.resolutions;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventName;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.voting.Matter;
import vn.hdnd.cuulong.sessions.voting.Tally;

/** A fact about a resolution. */
public sealed interface ResolutionEvent extends DomainEvent {

  /** A draft resolution was submitted to a session. */
  @EventName("vn.hdnd.sessions.resolution-submitted.v1")
  record ResolutionSubmitted(
      AggregateId<Resolution> resolutionId,
      AggregateId<Session> sessionId,
      String title,
      ResolutionKind kind,
      Matter matter,
      LocalDate submittedOn,
      String submittedBy)
      implements ResolutionEvent {

    static ResolutionSubmitted of(Resolution draft) {
      return new ResolutionSubmitted(
          draft.id(),
          draft.sessionId(),
          draft.title(),
          draft.kind(),
          draft.matter(),
          draft.submittedOn(),
          draft.submittedBy());
    }
  }

  /** Enough deputies voted in favour; the resolution has its number. */
  @EventName("vn.hdnd.sessions.resolution-adopted.v1")
  record ResolutionAdopted(
      AggregateId<Resolution> resolutionId,
      AggregateId<Session> sessionId,
      String title,
      ResolutionKind kind,
      Matter matter,
      LocalDate submittedOn,
      LocalDate adoptedOn,
      String documentNumber,
      int number,
      Tally tally,
      int deputiesInOffice)
      implements ResolutionEvent {

    static ResolutionAdopted of(Resolution draft, Vote vote, DocumentNumber number) {
      return new ResolutionAdopted(
          draft.id(),
          draft.sessionId(),
          draft.title(),
          draft.kind(),
          draft.matter(),
          draft.submittedOn(),
          vote.votedOn(),
          number.text(),
          number.value(),
          vote.tally(),
          vote.deputiesInOffice());
    }
  }

  /** Too few deputies voted in favour. */
  @EventName("vn.hdnd.sessions.resolution-rejected.v1")
  record ResolutionRejected(
      AggregateId<Resolution> resolutionId,
      AggregateId<Session> sessionId,
      String title,
      ResolutionKind kind,
      Matter matter,
      LocalDate submittedOn,
      LocalDate rejectedOn,
      Tally tally,
      int deputiesInOffice)
      implements ResolutionEvent {

    static ResolutionRejected of(Resolution draft, Vote vote) {
      return new ResolutionRejected(
          draft.id(),
          draft.sessionId(),
          draft.title(),
          draft.kind(),
          draft.matter(),
          draft.submittedOn(),
          vote.votedOn(),
          vote.tally(),
          vote.deputiesInOffice());
    }
  }
}
