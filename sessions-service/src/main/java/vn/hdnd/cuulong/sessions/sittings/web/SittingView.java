package vn.hdnd.cuulong.sessions.sittings.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.sessions.sittings.SittingRow;
import vn.hdnd.cuulong.sessions.sittings.SittingStatus;

@Schema(name = "SittingView", description = "A sitting in a list.")
record SittingView(
    String id,
    String sessionId,
    @Schema(description = "Number within the session.") int number,
    LocalDate day,
    SittingStatus status,
    @Schema(description = "Deputies who are present.") int present,
    @Schema(description = "Deputies on the roll.") int deputiesInOffice,
    @Schema(description = "How many have to be present (S-13).") int quorum) {

  static SittingView of(Line<SittingRow> line) {
    SittingRow row = line.shown();
    return new SittingView(
        line.id(),
        row.sessionId().value(),
        row.number(),
        row.day(),
        row.status(),
        row.present(),
        row.deputiesInOffice(),
        row.quorum());
  }
}
