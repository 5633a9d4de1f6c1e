package vn.hdnd.cuulong.regional.practices.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.regional.practices.PracticeRow;
import vn.hdnd.cuulong.regional.practices.PracticeStatus;

@Schema(name = "PracticeView", description = "A practice in a list.")
record PracticeView(
    String id,
    @Schema(description = "The council that owns it.", example = "long-an") CouncilId council,
    String title,
    @Schema(description = "DRAFT: seen by its own council only.") PracticeStatus status,
    @Schema(description = "Null while it is a draft.") @Nullable String field,
    @Nullable LocalDate sharedOn,
    @Nullable String decision,
    @Schema(description = "Ids of the councils that adopted it.") List<CouncilId> adoptedBy,
    long version) {

  static PracticeView of(Line<PracticeRow> line) {
    PracticeRow row = line.shown();
    return new PracticeView(
        line.id(),
        line.council(),
        row.title(),
        row.status(),
        row.field(),
        row.sharedOn(),
        row.decision(),
        row.adoptedBy(),
        line.version());
  }
}
