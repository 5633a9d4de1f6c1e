package vn.hdnd.cuulong.votercontact.meetings;

import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/** A council met its voters. */
public record MeetingRecorded(
    String meetingId,
    LocalDate heldOn,
    String place,
    MeetingKind kind,
    MeetingMode mode,
    List<String> deputyGroups,
    int attendees,
    int speakers)
    implements DomainEvent {

  public MeetingRecorded {
    deputyGroups = List.copyOf(deputyGroups);
  }
}
