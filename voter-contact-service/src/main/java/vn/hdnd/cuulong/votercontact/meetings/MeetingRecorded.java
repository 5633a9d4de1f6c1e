package vn.hdnd.cuulong.votercontact.meetings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/**
 * A council met its voters.
 *
 * @param place null for a meeting at a place of residence: it stays in the service, since the event
 *     is public and the place may be a home
 */
public record MeetingRecorded(
    String meetingId,
    LocalDate heldOn,
    @Nullable String place,
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
