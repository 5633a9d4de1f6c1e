package vn.hdnd.cuulong.sessions.resolutions.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionKind;
import vn.hdnd.cuulong.sessions.resolutions.SubmitResolution;
import vn.hdnd.cuulong.sessions.voting.Matter;

record SubmitResolutionRequest(
    @NotNull
        @Size(max = 60)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "A session of the caller's council.")
        String sessionId,
    @NotNull
        @Size(max = 1000)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(
            description = "Trích yếu.",
            example = "Quy định mức hỗ trợ học phí năm học 2025-2026 trên địa bàn tỉnh")
        String title,
    @NotNull @Schema(description = "Quy phạm pháp luật or cá biệt; each has its own numbers.")
        ResolutionKind kind,
    @NotNull @Schema(description = "What the majority depends on.") Matter matter,
    @NotNull
        @Schema(
            description = "Day of submission; not in the future, not after the closing.",
            example = "2025-11-25")
        LocalDate submittedOn,
    @NotNull
        @Size(max = 300)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "The body that submits it.", example = "Ủy ban nhân dân tỉnh")
        String submittedBy,
    @Valid @Schema(description = "For a past resolution: its vote, recorded with the same command.")
        @Nullable VoteRequest vote) {

  SubmitResolution command() {
    return new SubmitResolution(
        new AggregateId<>(sessionId),
        title,
        kind,
        matter,
        submittedOn,
        submittedBy,
        vote == null ? null : vote.command());
  }
}
