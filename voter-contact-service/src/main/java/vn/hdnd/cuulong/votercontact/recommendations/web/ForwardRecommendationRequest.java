package vn.hdnd.cuulong.votercontact.recommendations.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.votercontact.recommendations.ForwardRecommendation;

@Schema(name = "ForwardRecommendation", description = "The forwarding of a recommendation.")
record ForwardRecommendationRequest(
    @NotNull @Schema(description = "Day of forwarding, from the consolidation to today.")
        LocalDate forwardedOn,
    @NotBlank
        @Size(min = 2, max = 200)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(
            description = "Name of the competent agency, 2 to 200 characters; it is in the event.",
            example = "Sở Xây dựng thành phố Cần Thơ")
        String toAgency) {

  ForwardRecommendation command() {
    return new ForwardRecommendation(forwardedOn, toAgency);
  }
}
