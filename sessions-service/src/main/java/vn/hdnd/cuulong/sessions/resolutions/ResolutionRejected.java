package vn.hdnd.cuulong.sessions.resolutions;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.sessions.voting.Matter;
import vn.hdnd.cuulong.sessions.voting.Tally;

/** Too few deputies voted in favour. */
public record ResolutionRejected(
    String resolutionId,
    String sessionId,
    String title,
    ResolutionKind kind,
    Matter matter,
    LocalDate submittedOn,
    LocalDate rejectedOn,
    Tally tally,
    int deputiesInOffice)
    implements DomainEvent {

  public static final String TYPE = "vn.hdnd.sessions.resolution-rejected.v1";

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
