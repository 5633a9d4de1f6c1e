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
import org.hibernate.validator.constraints.UniqueElements;
import vn.hdnd.cuulong.votercontact.door.Formats;
import vn.hdnd.cuulong.votercontact.meetings.MeetingKind;
import vn.hdnd.cuulong.votercontact.meetings.MeetingMode;
import vn.hdnd.cuulong.votercontact.meetings.RecordMeeting;

@Schema(name = "RecordMeeting", description = "A meeting with voters that was held.")
record RecordMeetingRequest(
    @NotNull @Schema(description = "Day of the meeting, not in the future.", example = "2025-11-12")
        LocalDate heldOn,
    @NotBlank
        @Size(min = 2, max = 200)
        @Pattern(regexp = Formats.LINE, message = "{voterContact.line}")
        @Schema(
            description =
                "Place, 2 to 200 characters; it is in the event. Of an online meeting the place from"
                    + " which it was led.",
            example = "Nhà văn hóa phường Ninh Kiều")
        String place,
    @NotNull
        @Schema(description = "One of nine kinds (T-01: Nghị quyết liên tịch 72/2025, Điều 18).")
        MeetingKind kind,
    @NotNull @Schema(description = "How people met (T-02: Nghị quyết liên tịch 72/2025, Điều 19).")
        MeetingMode mode,
    @NotEmpty
        @Size(max = 100)
        @UniqueElements(message = "{voterContact.unique}")
        @Schema(
            description = "Groups of deputies that took part, 1 to 100, each once.",
            example = "[\"Tổ 1\", \"Tổ 2\"]")
        List<
                @NotBlank @Size(max = 60)
                @Pattern(regexp = Formats.LINE, message = "{voterContact.line}") String>
            deputyGroups,
    @Min(0)
        @Max(1_000_000)
        @Schema(description = "Voters who came, by visits (lượt).", example = "120")
        int attendees,
    @Min(0)
        @Max(1_000_000)
        @Schema(
            description = "Voters who spoke, by turns (lượt); at most as many as came.",
            example = "9")
        int speakers) {

  RecordMeeting command() {
    return new RecordMeeting(heldOn, place, kind, mode, deputyGroups, attendees, speakers);
  }
}
