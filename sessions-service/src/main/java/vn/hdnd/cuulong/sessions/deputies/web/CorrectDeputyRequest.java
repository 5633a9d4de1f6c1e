package vn.hdnd.cuulong.sessions.deputies.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.sessions.deputies.CorrectDeputy;
import vn.hdnd.cuulong.sessions.deputies.DeputyDetails;

record CorrectDeputyRequest(
    @NotNull
        @Size(max = 100)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "The right name.", example = "Nguyễn Thị Minh Châu")
        String name,
    @Size(max = 100)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "The right deputy group; absent for none.")
        @Nullable String group,
    @Size(max = 200)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "The right constituency; absent for none.")
        @Nullable String constituency,
    @Size(max = 100)
        @Pattern(regexp = ListDeputyRequest.ACCOUNT)
        @Schema(description = "The right login name; absent for none.")
        @Nullable String account,
    @NotNull
        @Size(max = 500)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(
            description = "Why it is corrected; kept in the record, in no event.",
            example = "Ghi nhầm tổ đại biểu")
        String reason) {

  CorrectDeputy command() {
    return new CorrectDeputy(new DeputyDetails(name, group, constituency, account), reason);
  }
}
