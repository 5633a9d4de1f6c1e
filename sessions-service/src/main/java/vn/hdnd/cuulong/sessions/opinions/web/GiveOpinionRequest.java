package vn.hdnd.cuulong.sessions.opinions.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.sessions.opinions.GiveOpinion;
import vn.hdnd.cuulong.sessions.opinions.Stance;

record GiveOpinionRequest(
    @NotNull @Schema(description = "Đồng ý, không đồng ý, ý kiến khác.") Stance stance,
    @Size(min = 1, max = 2000)
        @Pattern(regexp = TextFormats.PROSE, message = TextFormats.PROSE_MESSAGE)
        @Schema(
            description = "Why; required unless the deputy agrees.",
            example = "Chưa rõ nguồn vốn của dự án nhóm B")
        @Nullable String reasons,
    @NotNull
        @Min(1)
        @Schema(
            description = "The edition of the question that the deputy has read.",
            example = "1")
        Integer edition) {

  GiveOpinion command() {
    return new GiveOpinion(stance, reasons, edition);
  }
}
