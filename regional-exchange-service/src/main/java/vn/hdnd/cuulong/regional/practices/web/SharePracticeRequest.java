package vn.hdnd.cuulong.regional.practices.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.regional.practices.SharePractice;

@Schema(name = "SharePractice", description = "The council's decision to share a practice.")
record SharePracticeRequest(
    @NotNull @Schema(description = "Day of sharing, until today.") LocalDate sharedOn,
    @NotBlank
        @Size(max = 200)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "The decision.", example = "Thông báo 45/TB-HĐND")
        String decision) {

  SharePractice command() {
    return new SharePractice(sharedOn, decision);
  }
}
