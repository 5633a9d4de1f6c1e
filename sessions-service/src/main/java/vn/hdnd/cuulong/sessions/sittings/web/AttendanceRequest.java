package vn.hdnd.cuulong.sessions.sittings.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.sessions.sittings.Presence;
import vn.hdnd.cuulong.sessions.sittings.RecordAttendance;

record AttendanceRequest(
    @NotNull
        @Size(max = 60)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "Id of the deputy.")
        String deputyId,
    @NotNull
        @Schema(
            description =
                "NOT_RECORDED takes back what was recorded; PRESENT, EXCUSED (with its reason) or"
                    + " ABSENT.")
        Presence presence,
    @Size(max = 500)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(
            description = "Reason of an absence; required for EXCUSED. Only the office reads it.",
            example = "Đi công tác nước ngoài")
        @Nullable String reason) {

  RecordAttendance command() {
    return new RecordAttendance(new AggregateId<>(deputyId), presence, reason);
  }
}
