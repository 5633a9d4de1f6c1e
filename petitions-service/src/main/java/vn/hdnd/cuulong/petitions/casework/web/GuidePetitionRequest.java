package vn.hdnd.cuulong.petitions.casework.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.petitions.casework.GuidePetition;
import vn.hdnd.cuulong.platform.web.json.TextFormats;

@Schema(name = "GuidePetition", description = "The guidance given to a petition's sender.")
record GuidePetitionRequest(
    @NotNull @Schema(description = "Day of the guidance, from the day of receipt to today.")
        LocalDate guidedOn,
    @Pattern(regexp = Formats.DOCUMENT_NUMBER, message = "{petitions.documentNumber}")
        @Schema(description = "Number of the letter.", example = "46/HĐND-VP")
        @Nullable String documentNumber,
    @Size(min = 1, max = 4000)
        @Pattern(regexp = TextFormats.PROSE, message = TextFormats.PROSE_MESSAGE)
        @Schema(
            description =
                "Gist of the guidance, at most 4,000 characters; required, except for a"
                    + " DENUNCIATION, where it is refused.",
            example = "Đề nghị gửi đơn đến Ủy ban nhân dân xã để được giải quyết lần đầu.")
        @Nullable String text) {

  GuidePetition command() {
    return new GuidePetition(guidedOn, documentNumber, text);
  }
}
