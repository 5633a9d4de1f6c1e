package vn.hdnd.cuulong.votercontact.meetings;

import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.votercontact.meetings.MeetingEvent.MeetingRecorded;

/**
 * A meeting with voters that was held.
 *
 * @param attendees attendances of voters
 * @param speakers turns at speaking, which can exceed the number of voters, or be none
 */
public record Meeting(
    AggregateId<Meeting> id,
    LocalDate heldOn,
    String place,
    MeetingKind kind,
    MeetingMode mode,
    List<String> deputyGroups,
    int attendees,
    int speakers) {

  public Meeting {
    deputyGroups = List.copyOf(deputyGroups);
  }

  /** Decides about the record of a meeting. */
  public static Decision<Meeting> record(AggregateId<Meeting> id, RecordMeeting command) {
    return Decision.accepted(
        new Meeting(
            id,
            command.heldOn(),
            command.place(),
            command.kind(),
            command.mode(),
            command.deputyGroups(),
            command.attendees(),
            command.speakers()),
        new MeetingRecorded(
            id,
            command.heldOn(),
            null,
            command.kind(),
            command.mode(),
            DeputyGroup.idsOf(command.deputyGroups()),
            command.attendees(),
            command.speakers()));
  }
}
