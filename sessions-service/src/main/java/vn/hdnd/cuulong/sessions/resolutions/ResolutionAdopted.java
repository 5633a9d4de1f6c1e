package vn.hdnd.cuulong.sessions.resolutions;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.sessions.voting.Matter;
import vn.hdnd.cuulong.sessions.voting.Tally;

/** Enough deputies voted in favour; the resolution has its number. */
public record ResolutionAdopted(
    String resolutionId,
    String sessionId,
    String title,
    ResolutionKind kind,
    Matter matter,
    LocalDate submittedOn,
    LocalDate adoptedOn,
    String documentNumber,
    int number,
    Tally tally,
    int deputiesInOffice)
    implements DomainEvent {

  public static final String TYPE = "vn.hdnd.sessions.resolution-adopted.v1";

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
