package vn.hdnd.cuulong.regional.practices.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.regional.practices.AdoptPractice;

@Schema(name = "AdoptPractice", description = "The adoption of a practice by another council.")
record AdoptPracticeRequest(
    @NotNull @Schema(description = "Day of adoption, from the sharing to today.")
        LocalDate adoptedOn,
    @NotBlank
        @Size(max = 1000)
        @Pattern(regexp = TextFormats.PROSE, message = TextFormats.PROSE_MESSAGE)
        @Schema(
            description = "How it is adopted.",
            example = "Áp dụng từ kỳ họp thường lệ giữa năm 2026.")
        String note) {

  AdoptPractice command() {
    return new AdoptPractice(adoptedOn, note);
  }
}
