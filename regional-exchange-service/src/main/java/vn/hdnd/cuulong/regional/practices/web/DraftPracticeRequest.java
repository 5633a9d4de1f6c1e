package vn.hdnd.cuulong.regional.practices.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.regional.practices.PracticeCard;

@Schema(name = "DraftPractice", description = "What worked, on one card.")
record DraftPracticeRequest(
    @NotBlank
        @Size(min = 5, max = 200)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(example = "Gửi tài liệu kỳ họp điện tử trước 10 ngày")
        String title,
    @NotBlank
        @Size(max = 2000)
        @Pattern(regexp = TextFormats.PROSE, message = TextFormats.PROSE_MESSAGE)
        @Schema(description = "The problem.")
        String problem,
    @NotNull @Size(min = 1, max = 30) @Schema(description = "The steps taken, in order.")
        List<
                @NotBlank @Size(max = 1000)
                @Pattern(regexp = TextFormats.PROSE, message = TextFormats.PROSE_MESSAGE) String>
            steps,
    @NotNull
        @Size(max = 30)
        @Schema(description = "Numbers or titles of papers that go with it; may be empty.")
        List<
                @NotBlank @Size(max = 200)
                @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE) String>
            documents,
    @NotBlank
        @Size(max = 2000)
        @Pattern(regexp = TextFormats.PROSE, message = TextFormats.PROSE_MESSAGE)
        @Schema(description = "The result.")
        String result,
    @NotBlank
        @Size(max = 100)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "Field of the council's work.", example = "Kỳ họp")
        String field) {

  PracticeCard command() {
    return new PracticeCard(title, problem, steps, documents, result, field);
  }
}
