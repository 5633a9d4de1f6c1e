package vn.hdnd.cuulong.petitions.casework.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.hdnd.cuulong.petitions.casework.ClosePetition;
import vn.hdnd.cuulong.petitions.casework.ClosingReason;

@Schema(name = "ClosePetition", description = "Why a petition is closed.")
record ClosePetitionRequest(
    @NotNull @Schema(description = "Day of closing, from the last step to today.")
        LocalDate closedOn,
    @NotNull
        @Schema(
            description =
                "ANSWERED after an answer, GUIDED after guidance, FILED where nothing was sent out"
                    + " (X-05: Thông tư 07/2014/TT-TTCP, Điều 28), WITHDRAWN before an answer.")
        ClosingReason reason) {

  ClosePetition command() {
    return new ClosePetition(closedOn, reason);
  }
}
