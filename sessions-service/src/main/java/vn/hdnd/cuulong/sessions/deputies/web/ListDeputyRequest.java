package vn.hdnd.cuulong.sessions.deputies.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.sessions.deputies.DeputyDetails;
import vn.hdnd.cuulong.sessions.deputies.ListDeputy;

record ListDeputyRequest(
    @NotNull
        @Size(max = 60)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "Id of the term.")
        String termId,
    @NotNull
        @Size(max = 100)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(
            description = "Name as on the list of elected deputies.",
            example = "Nguyễn Thị Minh Châu")
        String name,
    @Size(max = 100)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "Deputy group (O-05).", example = "Tổ đại biểu số 3")
        @Nullable String group,
    @Size(max = 200)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "Constituency.", example = "Đơn vị bầu cử số 3")
        @Nullable String constituency,
    @Size(max = 100)
        @Pattern(regexp = ACCOUNT)
        @Schema(
            description = "Login name of the deputy; absent while there is none.",
            example = "daibieu.angiang")
        @Nullable String account,
    @NotNull
        @Schema(
            description = "First day of the mandate; not in the future.",
            example = "2025-07-01")
        LocalDate since) {

  /** The form of a login name in the realm. */
  static final String ACCOUNT = "^[a-z0-9][a-z0-9._-]*$";

  ListDeputy command() {
    return new ListDeputy(
        new AggregateId<>(termId), new DeputyDetails(name, group, constituency, account), since);
  }
}
