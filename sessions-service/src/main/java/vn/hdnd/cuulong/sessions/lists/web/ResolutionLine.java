package vn.hdnd.cuulong.sessions.lists.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.sessions.lists.ResolutionItem;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionKind;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionStatus;
import vn.hdnd.cuulong.sessions.voting.Matter;
import vn.hdnd.cuulong.sessions.voting.Tally;

/** A resolution as the list shows it; what only the vote tells is null before it. */
@Schema(name = "ResolutionItem")
record ResolutionLine(
    String id,
    String sessionId,
    String title,
    ResolutionKind kind,
    Matter matter,
    LocalDate submittedOn,
    @Schema(description = "The body that submitted it.") String submittedBy,
    ResolutionStatus status,
    @Nullable LocalDate votedOn,
    @Nullable Tally tally,
    @Schema(description = "Deputies in office on the day of the vote (V-07).")
        @Nullable Integer deputiesInOffice,
    @Schema(description = "Of an adopted resolution (N-04).", example = "42/2025/NQ-HĐND")
        @Nullable String documentNumber) {

  static ResolutionLine of(ResolutionItem item) {
    return new ResolutionLine(
        item.id(),
        item.sessionId(),
        item.title(),
        item.kind(),
        item.matter(),
        item.submittedOn(),
        item.submittedBy(),
        item.status(),
        item.votedOn(),
        item.tally(),
        item.deputiesInOffice(),
        item.documentNumber());
  }
}
