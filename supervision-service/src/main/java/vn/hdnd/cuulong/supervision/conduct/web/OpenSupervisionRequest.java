package vn.hdnd.cuulong.supervision.conduct.web;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.web.json.EachOnce;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.supervision.conduct.OpenSupervision;
import vn.hdnd.cuulong.supervision.conduct.SupervisionForm;
import vn.hdnd.cuulong.supervision.conduct.SupervisionSubject;

record OpenSupervisionRequest(
    @NotNull
        @Size(max = 1000)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(example = "Giám sát việc quản lý, sử dụng đất công trên địa bàn tỉnh")
        String title,
    @NotNull @Schema(description = "Form (Law 121/2025/QH15, Articles 28 to 40).")
        SupervisionForm form,
    @NotNull @Schema(description = "Who supervises.") SupervisionSubject subject,
    @Size(min = 1, max = 300)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(
            description = "Which committee, group or deputy it is; only for these.",
            example = "Ban Kinh tế - Ngân sách")
        @Nullable String subjectName,
    @NotNull @Schema(description = "Day of the opening; not in the future.", example = "2025-08-05")
        LocalDate openedOn,
    @NotNull
        @Size(max = 200)
        @EachOnce
        @ArraySchema(
            arraySchema =
                @Schema(
                    description =
                        "Who is supervised, each once; may be empty for questioning, explanation,"
                            + " confidence votes and surveys."),
            schema = @Schema(example = "Sở Tài chính"))
        List<
                @NotNull @Size(max = 300)
                @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE) String>
            supervisedBodies) {

  OpenSupervision command() {
    return new OpenSupervision(title, form, subject, subjectName, openedOn, supervisedBodies);
  }
}
