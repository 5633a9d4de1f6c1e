package vn.hdnd.cuulong.supervision.conduct.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.supervision.conduct.MakeRecommendation;

record RecommendationRequest(
    @NotBlank
        @Size(max = 4000)
        @Schema(
            description = "The task; it is in a public event.",
            example = "Rà soát, lập danh mục đất công chưa sử dụng.")
        String text,
    @NotBlank
        @Size(max = 300)
        @Schema(description = "Who shall carry it out.", example = "Sở Nông nghiệp và Môi trường")
        String agency,
    @Schema(
            description = "Until when; from the day of the conclusion, at most ten years on.",
            example = "2025-12-31")
        @Nullable LocalDate dueOn) {

  MakeRecommendation command() {
    return new MakeRecommendation(text.strip(), agency.strip(), dueOn);
  }
}
