package vn.hdnd.cuulong.regional.conferences.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Schema(name = "AcceptPaper", description = "The acceptance of a paper.")
record AcceptPaperRequest(
    @Schema(description = "Until today; today if null.") @Nullable LocalDate acceptedOn) {}
