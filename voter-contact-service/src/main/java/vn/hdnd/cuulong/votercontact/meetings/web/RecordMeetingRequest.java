package vn.hdnd.cuulong.votercontact.meetings.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.web.json.EachOnce;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.votercontact.meetings.MeetingKind;
import vn.hdnd.cuulong.votercontact.meetings.MeetingMode;
import vn.hdnd.cuulong.votercontact.meetings.RecordMeeting;

@Schema(name = "RecordMeeting", description = "A meeting with voters that was held.")
record RecordMeetingRequest(
    @NotNull @Schema(description = "Day of the meeting, not in the future.", example = "2025-11-12")
        LocalDate heldOn,
    @NotBlank
        @Size(min = 2, max = 200)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(
            description =
                "Place, 2 to 200 characters; it may be a home, so it stays in the service. Of an online"
                    + " meeting the place from which it was led.",
            example = "Nhà văn hóa phường Ninh Kiều")
        String place,
    @NotNull
        @Schema(description = "One of nine kinds (T-01: Nghị quyết liên tịch 72/2025, Điều 18).")
        MeetingKind kind,
    @NotNull @Schema(description = "How people met (T-02: Nghị quyết liên tịch 72/2025, Điều 19).")
        MeetingMode mode,
    @NotEmpty
        @Size(max = 100)
        @EachOnce
        @Schema(
            description =
                "Groups of deputies that took part, 1 to 100, each once, however it is typed.",
            example = "[\"Tổ 1\", \"Tổ 2\"]")
        List<
                @NotBlank @Size(max = 60)
                @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE) String>
            deputyGroups,
    @Min(0)
        @Max(1_000_000)
        @Schema(description = "Voters who came, by visits (lượt).", example = "120")
        int attendees,
    @Min(0)
        @Max(10_000)
        @Schema(
            description =
                "Turns at speaking (lượt phát biểu): a voter who speaks twice counts twice. 0 where"
                    + " nobody spoke; opinions in writing can be recorded all the same.",
            example = "9")
        int speakers) {

  RecordMeeting command() {
    return new RecordMeeting(heldOn, place, kind, mode, deputyGroups, attendees, speakers);
  }
}
