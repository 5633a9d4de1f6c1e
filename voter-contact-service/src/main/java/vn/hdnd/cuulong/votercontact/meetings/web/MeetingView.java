package vn.hdnd.cuulong.votercontact.meetings.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.votercontact.meetings.MeetingKind;
import vn.hdnd.cuulong.votercontact.meetings.MeetingMode;
import vn.hdnd.cuulong.votercontact.meetings.MeetingRow;

@Schema(name = "MeetingView", description = "A meeting with voters.")
record MeetingView(
    String id,
    LocalDate heldOn,
    String place,
    MeetingKind kind,
    MeetingMode mode,
    List<String> deputyGroups,
    @Schema(description = "Attendances of voters.") int attendees,
    @Schema(description = "Turns at speaking.") int speakers,
    @Schema(description = "Number of its recorded opinions.") long opinions,
    long version) {

  static MeetingView of(Line<MeetingRow> line, long opinions) {
    MeetingRow row = line.shown();
    return new MeetingView(
        line.id(),
        row.heldOn(),
        row.place(),
        row.kind(),
        row.mode(),
        row.deputyGroups(),
        row.attendees(),
        row.speakers(),
        opinions,
        line.version());
  }
}
