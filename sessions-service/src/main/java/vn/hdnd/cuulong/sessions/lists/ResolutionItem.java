package vn.hdnd.cuulong.sessions.lists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionKind;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionStatus;
import vn.hdnd.cuulong.sessions.voting.Matter;
import vn.hdnd.cuulong.sessions.voting.Tally;

/** A resolution in the list of resolutions; what only the vote tells is null before it. */
public record ResolutionItem(
    String id,
    String sessionId,
    String title,
    ResolutionKind kind,
    Matter matter,
    LocalDate submittedOn,
    String submittedBy,
    ResolutionStatus status,
    @Nullable LocalDate votedOn,
    @Nullable Tally tally,
    @Nullable Integer deputiesInOffice,
    @Nullable String documentNumber) {

  /** The day that the list is sorted by. */
  public LocalDate day() {
    return votedOn == null ? submittedOn : votedOn;
  }
}
