package vn.hdnd.cuulong.petitions.casework.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.petitions.casework.ForwardPetition;
import vn.hdnd.cuulong.platform.web.json.TextFormats;

@Schema(name = "ForwardPetition", description = "The forwarding of a petition.")
record ForwardPetitionRequest(
    @NotNull @Schema(description = "Day of forwarding, from the day of receipt to today.")
        LocalDate forwardedOn,
    @NotBlank
        @Size(min = 2, max = 200)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(
            description = "Name of the competent body, 2 to 200 characters; it is in the event.",
            example = "Ủy ban nhân dân tỉnh An Giang")
        String toAgency,
    @Pattern(regexp = Formats.DOCUMENT_NUMBER, message = "{petitions.documentNumber}")
        @Schema(description = "Number of the forwarding slip.", example = "45/HĐND-VP")
        @Nullable String documentNumber) {

  ForwardPetition command() {
    return new ForwardPetition(forwardedOn, toAgency, documentNumber);
  }
}
