package vn.hdnd.cuulong.petitions.casework.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.petitions.casework.RecordAnswer;
import vn.hdnd.cuulong.platform.web.json.TextFormats;

@Schema(name = "RecordAnswer", description = "The competent body's answer.")
record RecordAnswerRequest(
    @NotNull @Schema(description = "Day of the answer, from the forwarding to today.")
        LocalDate answeredOn,
    @NotBlank
        @Size(min = 2, max = 200)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(
            description =
                "Name of the body that answered, 2 to 200 characters; it is in the event.",
            example = "Ủy ban nhân dân tỉnh An Giang")
        String agency,
    @Pattern(regexp = Formats.DOCUMENT_NUMBER, message = "{petitions.documentNumber}")
        @Schema(description = "Number of the answer.", example = "99/UBND-NC")
        @Nullable String documentNumber,
    @Size(min = 1, max = 4000)
        @Pattern(regexp = TextFormats.PROSE, message = TextFormats.PROSE_MESSAGE)
        @Schema(
            description =
                "Gist of the answer, at most 4,000 characters. Stays in the service and is in no"
                    + " event. Refused for a DENUNCIATION.")
        @Nullable String summary) {

  RecordAnswer command() {
    return new RecordAnswer(answeredOn, agency, documentNumber, summary);
  }
}
