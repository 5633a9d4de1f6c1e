package vn.hdnd.cuulong.votercontact.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.outbox.Versioned;
import vn.hdnd.cuulong.votercontact.opinions.Opinion;
import vn.hdnd.cuulong.votercontact.opinions.Sector;
import vn.hdnd.cuulong.votercontact.opinions.WorkField;

/** An opinion as it is shown. */
@Schema(name = "OpinionView", description = "What a voter said at a meeting.")
public record OpinionItem(
    String id,
    String meetingId,
    LocalDate heldOn,
    WorkField field,
    @Nullable Sector sector,
    String text,
    @Schema(description = "The recommendation that it was consolidated into, if any.")
        @Nullable String recommendationId,
    long version) {

  public static OpinionItem of(Versioned<Opinion> found, @Nullable String recommendationId) {
    Opinion opinion = found.state();
    return new OpinionItem(
        found.id(),
        opinion.meetingId(),
        opinion.heldOn(),
        opinion.field(),
        opinion.sector(),
        opinion.text(),
        recommendationId,
        found.version());
  }
}
