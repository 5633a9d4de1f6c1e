package vn.hdnd.cuulong.sessions.sittings.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.sittings.OpenSitting;

record OpenSittingRequest(
    @NotNull
        @Size(max = 60)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "Id of the session.")
        String sessionId,
    @NotNull
        @Min(1)
        @Max(99)
        @Schema(description = "Number of the sitting within the session.", example = "1")
        Integer number,
    @NotNull @Schema(description = "Day of the sitting: today.", example = "2025-12-08")
        LocalDate day) {

  OpenSitting command() {
    return new OpenSitting(new AggregateId<Session>(sessionId), number, day);
  }
}
