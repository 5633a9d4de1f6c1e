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
import vn.hdnd.cuulong.sessions.convening.SessionKind;

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
    @Valid @Schema(description = "For a past session: its closing, recorded with the same command.")
        @Nullable CloseSessionRequest closing) {

  ConveneSession command() {
    return new ConveneSession(
        new AggregateId<>(termId),
        number,
        kind,
        title,
        opensOn,
        closing == null ? null : closing.command());
  }
}
