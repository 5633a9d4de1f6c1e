package vn.hdnd.cuulong.sessions.deputies.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.sessions.deputies.ChangeDeputyState;
import vn.hdnd.cuulong.sessions.deputies.DeputyState;

record DeputyStateRequest(
    @NotNull
        @Schema(
            description = "First day of the state; not in the future, not before the last change.",
            example = "2025-10-15")
        LocalDate from,
    @NotNull @Schema(description = "The new state (O-11).") DeputyState state,
    @Size(max = 100)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(
            description =
                "Number of the decision or judgment; required for every state but ACTIVE.",
            example = "31/NQ-HĐND")
        @Nullable String decision) {

  ChangeDeputyState command() {
    return new ChangeDeputyState(from, state, decision);
  }
}
