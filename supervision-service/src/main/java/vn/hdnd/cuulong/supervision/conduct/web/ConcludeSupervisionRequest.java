package vn.hdnd.cuulong.supervision.conduct.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.supervision.conduct.ConcludeSupervision;

record ConcludeSupervisionRequest(
    @NotNull
        @Schema(
            description = "Day of the conclusion; not before the opening, not in the future.",
            example = "2025-10-20")
        LocalDate concludedOn,
    @NotNull
        @Size(max = 10_000)
        @Pattern(regexp = TextFormats.PROSE, message = TextFormats.PROSE_MESSAGE)
        @Schema(description = "Gist of the conclusion; it stays in the service.")
        String summary,
    @NotNull
        @Size(max = 30)
        @Schema(description = "Each to one agency, in the order of their numbers; at most 30.")
        List<@NotNull @Valid RecommendationRequest> recommendations) {

  ConcludeSupervision command() {
    return new ConcludeSupervision(
        concludedOn,
        summary,
        recommendations.stream().map(RecommendationRequest::command).toList());
  }
}
