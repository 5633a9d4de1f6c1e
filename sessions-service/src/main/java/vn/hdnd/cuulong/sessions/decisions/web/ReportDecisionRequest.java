package vn.hdnd.cuulong.sessions.decisions.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.sessions.decisions.ReportDecision;

record ReportDecisionRequest(
    @NotNull
        @Size(max = 60)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "Id of the session at which it was reported.")
        String sessionId,
    @NotNull @Schema(description = "Day of the session; not in the future.", example = "2026-12-08")
        LocalDate day) {

  ReportDecision command() {
    return new ReportDecision(new AggregateId<>(sessionId), day);
  }
}
