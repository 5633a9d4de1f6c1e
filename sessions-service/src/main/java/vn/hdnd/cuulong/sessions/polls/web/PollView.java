package vn.hdnd.cuulong.sessions.polls.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.sessions.polls.PollRow;
import vn.hdnd.cuulong.sessions.polls.PollStage;
import vn.hdnd.cuulong.sessions.voting.Matter;
import vn.hdnd.cuulong.sessions.voting.Outcome;
import vn.hdnd.cuulong.sessions.voting.Tally;

@Schema(name = "PollView", description = "A vote in a list; its result is null before the count.")
record PollView(
    String id,
    String sittingId,
    String sessionId,
    @Nullable String resolutionId,
    String subject,
    Matter matter,
    LocalDate day,
    PollStage stage,
    @Schema(description = "All deputies in office (V-07).") int deputiesInOffice,
    @Nullable Integer present,
    @Nullable Tally tally,
    @Nullable Outcome outcome) {

  static PollView of(Line<PollRow> line) {
    PollRow row = line.shown();
    return new PollView(
        line.id(),
        row.sittingId().value(),
        row.sessionId().value(),
        row.resolutionId() == null ? null : row.resolutionId().value(),
        row.subject(),
        row.matter(),
        row.day(),
        row.stage(),
        row.deputiesInOffice(),
        row.present(),
        row.tally(),
        row.outcome());
  }
}
