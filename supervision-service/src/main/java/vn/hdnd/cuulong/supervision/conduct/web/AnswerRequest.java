package vn.hdnd.cuulong.supervision.conduct.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.supervision.conduct.AnswerRecommendation;
import vn.hdnd.cuulong.supervision.conduct.AnswerResult;

record AnswerRequest(
    @NotNull
        @Schema(
            description = "Day of the answer; not before the last step, not in the future.",
            example = "2025-11-28")
        LocalDate answeredOn,
    @NotNull @Schema(description = "The agency's statement about its task.") AnswerResult result,
    @NotNull
        @Size(max = 10_000)
        @Pattern(regexp = TextFormats.PROSE, message = TextFormats.PROSE_MESSAGE)
        @Schema(
            description = "The agency's words; they stay in the service.",
            example = "Đã lập danh mục 128/140 thửa đất; còn 12 thửa đang đo đạc.")
        String text) {

  AnswerRecommendation command() {
    return new AnswerRecommendation(answeredOn, result, text);
  }
}
