package vn.hdnd.cuulong.votercontact.meetings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventName;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** A fact about a meeting with voters. */
public sealed interface MeetingEvent extends DomainEvent {

  /**
   * A council met its voters.
   *
   * @param place null, because it is typed freely and may be a home for any kind of meeting;
   *     earlier events have it unless the meeting was at a residence
   * @param deputyGroups ids of the groups, see {@link DeputyGroup}; in earlier events their names
   */
  @EventName("vn.hdnd.voter-contact.meeting-recorded.v1")
  record MeetingRecorded(
      AggregateId<Meeting> meetingId,
      LocalDate heldOn,
      @Nullable String place,
      MeetingKind kind,
      MeetingMode mode,
      List<String> deputyGroups,
      int attendees,
      int speakers)
      implements MeetingEvent {

    public MeetingRecorded {
      deputyGroups = List.copyOf(deputyGroups);
    }
  }
}
