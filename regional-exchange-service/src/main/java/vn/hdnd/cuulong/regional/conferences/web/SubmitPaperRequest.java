package vn.hdnd.cuulong.regional.conferences.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.regional.conferences.SubmitPaper;

@Schema(name = "SubmitPaper", description = "A paper for a conference.")
record SubmitPaperRequest(
    @NotBlank
        @Size(min = 5, max = 300)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        String title,
    @NotBlank
        @Size(max = 4000)
        @Pattern(regexp = TextFormats.PROSE, message = TextFormats.PROSE_MESSAGE)
        @JsonProperty("abstract")
        String summary,
    @Size(max = 60)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "The practice that it presents: a shared one or the council's own.")
        @Nullable String practiceId) {

  SubmitPaper command() {
    return new SubmitPaper(title, summary, AggregateId.ofNullable(practiceId));
  }
}
