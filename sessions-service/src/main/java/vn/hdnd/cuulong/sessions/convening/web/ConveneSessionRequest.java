package vn.hdnd.cuulong.sessions.convening.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.sessions.convening.ConveneSession;
import vn.hdnd.cuulong.sessions.convening.SessionDemand;
import vn.hdnd.cuulong.sessions.convening.SessionKind;
import vn.hdnd.cuulong.sessions.convening.SessionRequester;

record ConveneSessionRequest(
    @NotNull
        @Size(max = 60)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "A term of the caller's council.")
        String termId,
    @NotNull
        @Min(1)
        @Max(999)
        @Schema(description = "Running over all kinds within the term (S-07).", example = "7")
        Integer number,
    @NotNull
        @Schema(
            description =
                "Thường lệ, chuyên đề, or giải quyết công việc phát sinh đột xuất; bất thường only"
                    + " for a session that opened before 01/07/2020 (S-02).")
        SessionKind kind,
    @NotNull
        @Size(max = 500)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(example = "Kỳ họp thứ 7 (thường lệ cuối năm 2025)")
        String title,
    @NotNull @Schema(description = "Opening day; at most a year ahead.", example = "2025-12-08")
        LocalDate opensOn,
    @Schema(
            description =
                "Who asked for a session that is not a regular one (S-03: Luật 72/2025/QH15, Điều 34"
                    + " khoản 3).")
        @Nullable SessionRequester requester,
    @Min(1)
        @Max(999)
        @Schema(
            description =
                "How many deputies ask; stated if, and only if, deputies ask. At least a third of"
                    + " those in office.",
            example = "31")
        @Nullable Integer askingDeputies,
    @Valid @Schema(description = "For a past session: its closing, recorded with the same command.")
        @Nullable CloseSessionRequest closing) {

  ConveneSession command() {
    return new ConveneSession(
        new AggregateId<>(termId),
        number,
        kind,
        title,
        opensOn,
        requester == null ? null : new SessionDemand(requester, askingDeputies),
        closing == null ? null : closing.command());
  }
}
