package vn.hdnd.cuulong.sessions.lists.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.sessions.convening.SessionKind;
import vn.hdnd.cuulong.sessions.convening.SessionStatus;
import vn.hdnd.cuulong.sessions.lists.SessionItem;

/** A session as the list shows it; what only its closing tells is null before it. */
@Schema(name = "SessionItem")
record SessionLine(
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

  static SessionLine of(SessionItem item) {
    return new SessionLine(
        item.id(),
        item.termId(),
        item.term(),
        item.number(),
        item.kind(),
        item.title(),
        item.opensOn(),
        item.closedOn(),
        item.status(),
        item.attended(),
        item.deputiesInOffice(),
        item.documentsConsidered(),
        item.answerers());
  }
}
