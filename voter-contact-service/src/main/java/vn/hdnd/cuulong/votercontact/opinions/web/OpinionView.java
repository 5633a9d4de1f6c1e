package vn.hdnd.cuulong.votercontact.opinions.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.votercontact.opinions.OpinionRow;
import vn.hdnd.cuulong.votercontact.opinions.Sector;
import vn.hdnd.cuulong.votercontact.opinions.WorkField;

@Schema(name = "OpinionView", description = "A voter's opinion at a meeting.")
record OpinionView(
    String id,
    String meetingId,
    LocalDate heldOn,
    WorkField field,
    @Nullable Sector sector,
    String text,
    @Schema(description = "The recommendation that it was consolidated into, if any.")
        @Nullable String recommendationId,
    long version) {

  static OpinionView of(Line<OpinionRow> line, @Nullable String recommendationId) {
    OpinionRow row = line.shown();
    return new OpinionView(
        line.id(),
        row.meetingId().value(),
        row.heldOn(),
        row.field(),
        row.sector(),
        row.text(),
        recommendationId,
        line.version());
  }
}
