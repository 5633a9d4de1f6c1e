package vn.hdnd.cuulong.votercontact.reading;

import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.votercontact.meetings.Meeting;
import vn.hdnd.cuulong.votercontact.meetings.MeetingKind;
import vn.hdnd.cuulong.votercontact.meetings.MeetingMode;

/**
 * A meeting as a list has it.
 *
 * @param opinions how many opinions are recorded of it
 */
public record MeetingItem(
    String id,
    LocalDate heldOn,
    String place,
    MeetingKind kind,
    MeetingMode mode,
    List<String> deputyGroups,
    int attendees,
    int speakers,
    long opinions,
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
