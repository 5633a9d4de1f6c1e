package vn.hdnd.cuulong.votercontact.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.outbox.Versioned;
import vn.hdnd.cuulong.votercontact.meetings.Meeting;
import vn.hdnd.cuulong.votercontact.meetings.MeetingKind;
import vn.hdnd.cuulong.votercontact.meetings.MeetingMode;

/** A meeting as it is shown. */
@Schema(name = "MeetingView", description = "A meeting with voters.")
public record MeetingItem(
    String id,
    LocalDate heldOn,
    String place,
    MeetingKind kind,
    MeetingMode mode,
    List<String> deputyGroups,
    @Schema(description = "Voters who came, by visits.") int attendees,
    @Schema(description = "Turns at speaking.") int speakers,
    @Schema(description = "How many opinions are recorded of it.") long opinions,
    long version) {

  public MeetingItem {
    deputyGroups = List.copyOf(deputyGroups);
  }

  public static MeetingItem of(Versioned<Meeting> found, long opinions) {
    Meeting meeting = found.state();
    return new MeetingItem(
        found.id(),
        meeting.heldOn(),
        meeting.place(),
        meeting.kind(),
        meeting.mode(),
        meeting.deputyGroups(),
        meeting.attendees(),
        meeting.speakers(),
        opinions,
        found.version());
  }
}
