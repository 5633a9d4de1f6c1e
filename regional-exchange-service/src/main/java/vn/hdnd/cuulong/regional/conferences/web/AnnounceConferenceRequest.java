package vn.hdnd.cuulong.regional.conferences.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.regional.conferences.Edition;

@Schema(name = "AnnounceConference", description = "An edition of the regional conference.")
record AnnounceConferenceRequest(
    @NotBlank
        @Size(min = 5, max = 300)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        String title,
    @NotNull
        @Min(1)
        @Max(999)
        @Schema(
            description = "Its number within the term; the numbers start again with each term.",
            example = "1")
        Integer ordinal,
    @NotBlank
        @Size(max = 40)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(example = "2021-2026")
        String term,
    @NotBlank
        @Size(max = 60)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "Id of a council of that day.", example = "an-giang")
        String host,
    @NotNull @Schema(description = "First day, in the future or past.", example = "2022-04-05")
        LocalDate from,
    @NotNull @Schema(description = "Last day.", example = "2022-04-06") LocalDate to,
    @NotBlank
        @Size(max = 500)
        @Pattern(regexp = TextFormats.PROSE, message = TextFormats.PROSE_MESSAGE)
        String theme,
    @NotNull @Size(max = 20) @Schema(description = "Side events; may be empty.")
        List<
                @NotBlank @Size(max = 300)
                @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE) String>
            subEvents) {

  Edition command() {
    return new Edition(title, ordinal, term, host, from, to, theme, subEvents);
  }
}
