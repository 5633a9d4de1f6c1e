package vn.hdnd.cuulong.sessions.resolutions.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionKind;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionRow;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionStatus;
import vn.hdnd.cuulong.sessions.voting.Matter;
import vn.hdnd.cuulong.sessions.voting.Tally;

@Schema(
    name = "ResolutionView",
    description = "A resolution in a list; what only its vote tells is null before it.")
record ResolutionView(
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

  static ResolutionView of(Line<ResolutionRow> line) {
    ResolutionRow row = line.shown();
    return new ResolutionView(
        line.id(),
        row.sessionId().value(),
        row.title(),
        row.kind(),
        row.matter(),
        row.submittedOn(),
        row.submittedBy(),
        row.status(),
        row.votedOn(),
        row.tally(),
        row.deputiesInOffice(),
        row.documentNumber());
  }
}
