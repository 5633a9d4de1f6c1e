package vn.hdnd.cuulong.sessions.convening.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.hdnd.cuulong.sessions.convening.CloseSession;

record CloseSessionRequest(
    @NotNull
        @Schema(
            description = "Closing day; not before the opening, not in the future.",
            example = "2025-12-10")
        LocalDate closedOn,
    @NotNull
        @Min(0)
        @Max(1000)
        @Schema(
            description = "Deputies who attended; at most those in office on the opening day.",
            example = "105")
        Integer attended,
    @NotNull
        @Min(0)
        @Max(10_000)
        @Schema(description = "Reports, submissions and drafts considered.", example = "62")
        Integer documentsConsidered,
    @NotNull
        @Min(0)
        @Max(1000)
        @Schema(description = "People who answered questioning.", example = "10")
        Integer answerers) {

  CloseSession command() {
    return new CloseSession(closedOn, attended, documentsConsidered, answerers);
  }
}
