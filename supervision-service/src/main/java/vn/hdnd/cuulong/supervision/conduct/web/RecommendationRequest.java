package vn.hdnd.cuulong.supervision.conduct.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.supervision.conduct.MakeRecommendation;

record RecommendationRequest(
    @NotNull
        @Size(max = 2000)
        @Pattern(regexp = TextFormats.PROSE, message = TextFormats.PROSE_MESSAGE)
        @Schema(
            description = "The task; it is in a public event.",
            example = "Rà soát, lập danh mục đất công chưa sử dụng.")
        String text,
    @NotNull
        @Size(max = 300)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(
            description = "The agency that has to carry it out.",
            example = "Sở Nông nghiệp và Môi trường")
        String agency,
    @Schema(
            description = "Due date; from the day of the conclusion to at most ten years later.",
            example = "2025-12-31")
        @Nullable LocalDate dueOn) {

  MakeRecommendation command() {
    return new MakeRecommendation(text, agency, dueOn);
  }
}
