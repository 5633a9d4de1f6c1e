package vn.hdnd.cuulong.sessions.resolutions;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.sessions.voting.Matter;

/** A draft resolution was submitted to a session. */
public record ResolutionSubmitted(
    String resolutionId,
    String sessionId,
    String title,
    ResolutionKind kind,
    Matter matter,
    LocalDate submittedOn,
    String submittedBy)
    implements DomainEvent {

  public static final String TYPE = "vn.hdnd.sessions.resolution-submitted.v1";

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
