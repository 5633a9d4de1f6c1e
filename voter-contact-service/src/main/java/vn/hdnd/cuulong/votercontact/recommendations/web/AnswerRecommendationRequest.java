package vn.hdnd.cuulong.votercontact.recommendations.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.votercontact.recommendations.AnswerRecommendation;
import vn.hdnd.cuulong.votercontact.recommendations.ResultKind;

@Schema(name = "AnswerRecommendation", description = "The agency's answer.")
record AnswerRecommendationRequest(
    @NotNull
        @Schema(description = "Day of the answer, from the forwarding or last answer to today.")
        LocalDate answeredOn,
    @NotNull
        @Schema(
            description =
                "One of three kinds of result (T-14: Nghị quyết liên tịch 72/2025, Điều 49(2)).")
        ResultKind result,
    @NotBlank
        @Size(max = 4000)
        @Pattern(regexp = TextFormats.PROSE, message = TextFormats.PROSE_MESSAGE)
        @Schema(
            description =
                "The answer, at most 4,000 characters. Stays in the service and is in no event.",
            example = "Đã bố trí vốn trong kế hoạch năm 2026.")
        String text,
    @Schema(
            description =
                "Deadline, after the answer and at most 10 years later; for UNDER_STUDY, where it is"
                    + " required for answers since 20/02/2025 (T-14), and refused otherwise.")
        @Nullable LocalDate dueOn) {

  AnswerRecommendation command() {
    return new AnswerRecommendation(answeredOn, result, text, dueOn);
  }
}
