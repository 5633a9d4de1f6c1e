package vn.hdnd.cuulong.sessions.convening.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.sessions.convening.SessionKind;
import vn.hdnd.cuulong.sessions.convening.SessionRow;
import vn.hdnd.cuulong.sessions.convening.SessionStatus;

@Schema(
    name = "SessionView",
    description = "A session in a list; what only its closing tells is null before it.")
record SessionView(
    String id,
    String termId,
    @Schema(description = "The term's number.", example = "X") String term,
    @Schema(description = "Number within the term, over all kinds (S-07).") int number,
    SessionKind kind,
    String title,
    LocalDate opensOn,
    @Nullable LocalDate closedOn,
    SessionStatus status,
    @Schema(description = "Deputies who attended (S-14).") @Nullable Integer attended,
    @Schema(description = "Deputies in office on the opening day.")
        @Nullable Integer deputiesInOffice,
    @Schema(description = "Reports, submissions and drafts considered.")
        @Nullable Integer documentsConsidered,
    @Schema(description = "People who answered questioning.") @Nullable Integer answerers) {

  static SessionView of(Line<SessionRow> line) {
    SessionRow row = line.shown();
    return new SessionView(
        line.id(),
        row.termId().value(),
        row.term(),
        row.number(),
        row.kind(),
        row.title(),
        row.opensOn(),
        row.closedOn(),
        row.status(),
        row.attended(),
        row.deputiesInOffice(),
        row.documentsConsidered(),
        row.answerers());
  }
}
