package vn.hdnd.cuulong.sessions.term.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.hdnd.cuulong.sessions.term.ChangeDeputiesInOffice;

record ChangeDeputiesRequest(
    @NotNull
        @Schema(
            description = "First day on which the number holds; not in the future.",
            example = "2025-10-15")
        LocalDate from,
    @NotNull
        @Min(1)
        @Max(1000)
        @Schema(description = "Deputies in office from that day on.", example = "108")
        Integer inOffice) {

  ChangeDeputiesInOffice command() {
    return new ChangeDeputiesInOffice(from, inOffice);
  }
}
