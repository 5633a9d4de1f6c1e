package vn.hdnd.cuulong.sessions.agenda.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.sessions.agenda.AgendaApproval;
import vn.hdnd.cuulong.sessions.agenda.ApprovalForm;

record ApproveAgendaRequest(
    @NotNull
        @Schema(
            description =
                "Sent with the convening decision (S-10), or approved by the council in the session"
                    + " (S-20); one after the other.")
        ApprovalForm form,
    @NotNull @Schema(description = "Day of the decision.", example = "2025-11-17")
        LocalDate approvedOn,
    @Size(max = 100)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "Number of the convening decision.", example = "215/QĐ-HĐND")
        @Nullable String decision) {

  AgendaApproval approval() {
    return new AgendaApproval(form, approvedOn, decision);
  }
}
