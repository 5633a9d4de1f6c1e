package vn.hdnd.cuulong.sessions.agenda.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.hdnd.cuulong.sessions.agenda.Milestone;
import vn.hdnd.cuulong.sessions.agenda.MilestoneMet;

record RecordMilestoneRequest(
    @NotNull
        @Schema(
            description =
                "What was reached; the joint conference and the convening follow from the agenda's"
                    + " own steps.")
        Milestone milestone,
    @NotNull
        @Schema(description = "When; another day corrects the one before.", example = "2025-11-21")
        LocalDate reachedOn) {

  MilestoneMet met() {
    return new MilestoneMet(milestone, reachedOn);
  }
}
