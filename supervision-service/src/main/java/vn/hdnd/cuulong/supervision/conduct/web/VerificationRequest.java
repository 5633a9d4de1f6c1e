package vn.hdnd.cuulong.supervision.conduct.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.supervision.conduct.VerificationResult;
import vn.hdnd.cuulong.supervision.conduct.VerifyRecommendation;

record VerificationRequest(
    @NotNull
        @Min(1)
        @Schema(
            description = "Which answer was looked at, from 1: the last, as `answers` counts them.",
            example = "1")
        Integer ofAnswer,
    @NotNull
        @Schema(
            description = "Day of the verification; not before the answer, not in the future.",
            example = "2025-12-05")
        LocalDate verifiedOn,
    @NotNull @Schema(description = "The result of the verification.") VerificationResult result,
    @NotNull
        @Size(max = 10_000)
        @Pattern(regexp = TextFormats.PROSE, message = TextFormats.PROSE_MESSAGE)
        @Schema(
            description = "The evidence; it stays in the service.",
            example = "Biên bản kiểm tra thực địa ngày 04/12/2025.")
        String evidence) {

  VerifyRecommendation command() {
    return new VerifyRecommendation(ofAnswer, verifiedOn, result, evidence);
  }
}
