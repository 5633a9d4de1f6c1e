package vn.hdnd.cuulong.sessions.term.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.sessions.term.SetUpTerm;

record SetUpTermRequest(
    @NotNull
        @Size(max = 60)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "The term's number as the council writes it.", example = "X")
        String term,
    @NotNull
        @Schema(
            description =
                "First day of the term, or on which a merged council began; at most a year ahead.",
            example = "2025-07-01")
        LocalDate startsOn,
    @NotNull
        @Min(1)
        @Max(1000)
        @Schema(description = "Confirmed deputies in office on that day (V-07).", example = "109")
        Integer deputiesInOffice) {

  SetUpTerm command() {
    return new SetUpTerm(term, startsOn, deputiesInOffice);
  }
}
