package vn.hdnd.cuulong.votercontact.reading.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.votercontact.opinions.Sector;
import vn.hdnd.cuulong.votercontact.opinions.WorkField;
import vn.hdnd.cuulong.votercontact.reading.OpinionItem;

@Schema(name = "OpinionView", description = "What a voter said at a meeting.")
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

  static OpinionView of(OpinionItem item) {
    return new OpinionView(
        item.id(),
        item.meetingId(),
        item.heldOn(),
        item.field(),
        item.sector(),
        item.text(),
        item.recommendationId(),
        item.version());
  }
}
