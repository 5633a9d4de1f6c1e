package vn.hdnd.cuulong.sessions.papers.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.sessions.agenda.PaperKind;
import vn.hdnd.cuulong.sessions.papers.PaperDetails;
import vn.hdnd.cuulong.sessions.papers.RegisterPaper;
import vn.hdnd.cuulong.sessions.papers.Secrecy;

record RegisterPaperRequest(
    @NotNull
        @Size(max = 60)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "Id of the session.")
        String sessionId,
    @NotNull @Schema(description = "What the paper is.") PaperKind kind,
    @NotNull
        @Size(max = 500)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(
            description = "Title (trích yếu).",
            example = "Tờ trình về mức hỗ trợ học phí năm học 2026-2027")
        String title,
    @Size(max = 60)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "Number and symbol; absent for none yet.", example = "112/TTr-UBND")
        @Nullable String number,
    @Size(max = 200)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "Body that issues it.", example = "Ủy ban nhân dân tỉnh")
        @Nullable String issuer,
    @NotNull
        @Schema(description = "Who may know of its content. No state secret may be filed here.")
        Secrecy secrecy,
    @Min(1)
        @Schema(
            description =
                "Lasting number (n) of the item of the session's agenda that it belongs to; absent"
                    + " for none.",
            example = "2")
        @Nullable Integer agendaItem) {

  RegisterPaper command() {
    return new RegisterPaper(
        new AggregateId<>(sessionId),
        new PaperDetails(kind, title, number, issuer, secrecy, agendaItem));
  }
}
