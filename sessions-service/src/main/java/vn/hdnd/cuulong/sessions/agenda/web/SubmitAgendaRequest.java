package vn.hdnd.cuulong.sessions.agenda.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

record SubmitAgendaRequest(
    @NotNull @Schema(description = "Day of the joint conference (S-21).", example = "2025-10-20")
        LocalDate submittedOn) {}
