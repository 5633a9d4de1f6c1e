package vn.hdnd.cuulong.votercontact.meetings;

import java.time.LocalDate;
import java.util.List;

/**
 * Record a meeting that was held.
 *
 * @param place the place; for an online meeting the place from which it was led
 * @param deputyGroups the groups of deputies that met the voters, each once
 * @param attendees attendances of voters
 * @param speakers turns at speaking; one voter may speak several times, and without any turn
 *     opinions may still be handed in in writing
 */
public record RecordMeeting(
    LocalDate heldOn,
    String place,
    MeetingKind kind,
    MeetingMode mode,
    List<String> deputyGroups,
    int attendees,
    int speakers) {

  public RecordMeeting {
    deputyGroups = List.copyOf(deputyGroups);
  }
}
