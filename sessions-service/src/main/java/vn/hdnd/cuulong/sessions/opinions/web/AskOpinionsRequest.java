package vn.hdnd.cuulong.sessions.opinions.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.opinions.AskOpinions;
import vn.hdnd.cuulong.sessions.opinions.Question;

record AskOpinionsRequest(
    @NotNull
        @Size(max = 60)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "Id of the term.")
        String termId,
    @NotNull
        @Size(max = 300)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(
            description = "The matter in one line.",
            example = "Điều chỉnh kế hoạch đầu tư công năm 2026")
        String title,
    @NotNull
        @Size(min = 1, max = 8000)
        @Pattern(regexp = TextFormats.PROSE, message = TextFormats.PROSE_MESSAGE)
        @Schema(description = "What the deputies are asked, in full.")
        String text,
    @Size(max = 60)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "Id of the draft resolution that it is about, if any.")
        @Nullable String resolutionId,
    @Size(max = 300)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(
            description = "The document that the question was sent with.",
            example = "Công văn số 45/HĐND-VP ngày 01/12/2026")
        @Nullable String paper,
    @NotNull @Schema(description = "Last day for an answer.", example = "2026-12-10")
        LocalDate deadlineDay,
    @NotNull
        @Size(max = 5)
        @Pattern(regexp = DeadlineFormat.TIME, message = "{sessions.timeOfDay}")
        @Schema(
            description = "Time of that day in Việt Nam, from which no answer is taken.",
            example = "17:00")
        String deadlineTime,
    @Size(min = 1, max = 1000)
        @Schema(
            description =
                "Ids of the deputies who are asked; absent for all who may act as a deputy today.")
        @Nullable
            List<
                @NotNull @Size(max = 60)
                @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE) String>
            deputyIds) {

  AskOpinions command() {
    return new AskOpinions(
        new AggregateId<>(termId),
        new Question(title, text, AggregateId.ofNullable(resolutionId), paper),
        DeadlineFormat.instant(deadlineDay, deadlineTime),
        deputyIds == null ? null : deputyIds.stream().map(AggregateId<Deputy>::new).toList());
  }
}
