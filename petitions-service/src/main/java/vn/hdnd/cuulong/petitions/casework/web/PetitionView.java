package vn.hdnd.cuulong.petitions.casework.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.petitions.casework.PetitionRow;
import vn.hdnd.cuulong.petitions.casework.PetitionStatus;
import vn.hdnd.cuulong.petitions.intake.IneligibleGround;
import vn.hdnd.cuulong.petitions.intake.PetitionField;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.petitions.intake.PetitionSource;
import vn.hdnd.cuulong.platform.lists.Line;

@Schema(name = "PetitionView", description = "A petition in a list.")
record PetitionView(
    String id,
    @Schema(description = "Code on the receipt: year, nine digits.", example = "2025-481926378")
        String code,
    PetitionKind kind,
    LocalDate receivedOn,
    PetitionSource source,
    PetitionField field,
    @Schema(description = "Whether it may be forwarded.") boolean eligible,
    List<IneligibleGround> ineligibleGrounds,
    PetitionStatus status,
    @Nullable String toAgency,
    @Schema(description = "How often the body was reminded.") int reminders,
    @Nullable LocalDate answeredOn,
    long version) {

  static PetitionView of(Line<PetitionRow> line) {
    PetitionRow row = line.shown();
    return new PetitionView(
        line.id(),
        row.code(),
        row.kind(),
        row.receivedOn(),
        row.source(),
        row.field(),
        row.eligible(),
        row.ineligibleGrounds(),
        row.status(),
        row.toAgency(),
        row.reminders(),
        row.answeredOn(),
        line.version());
  }
}
