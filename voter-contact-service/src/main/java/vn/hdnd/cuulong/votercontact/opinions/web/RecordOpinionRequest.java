package vn.hdnd.cuulong.votercontact.opinions.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.votercontact.opinions.OpinionKind;
import vn.hdnd.cuulong.votercontact.opinions.RecordOpinion;
import vn.hdnd.cuulong.votercontact.opinions.Sector;
import vn.hdnd.cuulong.votercontact.opinions.WorkField;

@Schema(name = "RecordOpinion", description = "A voter's opinion at a meeting.")
record RecordOpinionRequest(
    @NotBlank
        @Size(max = 100)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "Id of a meeting of the own council.")
        String meetingId,
    @Schema(
            description =
                "OPINION if absent. A complaint or denunciation is refused: it follows the rules of"
                    + " petitions (T-16: Nghị quyết liên tịch 72/2025, Điều 37(4)).",
            defaultValue = "OPINION")
        @Nullable OpinionKind kind,
    @NotBlank
        @Size(max = 4000)
        @Pattern(regexp = TextFormats.PROSE, message = TextFormats.PROSE_MESSAGE)
        @Schema(
            description =
                "What was said, in the office's words and without the speaker's name, at most 4,000"
                    + " characters. Stays in the service and is in no event.",
            example = "Đề nghị nâng cấp đường tỉnh 917 đoạn qua phường.")
        String text,
    @NotNull @Schema(description = "Field by the council's committees.") WorkField field,
    @Schema(description = "Branch of work, if one was named; it is in the event.")
        @Nullable Sector sector) {

  RecordOpinion command() {
    return new RecordOpinion(
        new AggregateId<>(meetingId),
        kind == null ? OpinionKind.OPINION : kind,
        text,
        field,
        sector);
  }
}
