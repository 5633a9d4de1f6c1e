package vn.hdnd.cuulong.votercontact.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.votercontact.refusal.Decide;
import vn.hdnd.cuulong.votercontact.refusal.VoterContactRefusal;

/** A meeting with voters, as it was held. */
public record Meeting(
    String id,
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

  /** Decides of a record. */
  public static Decision<Meeting> record(String id, RecordMeeting command) {
    return Decide.unless(
        speakersWereThere(command),
        () ->
            Decision.accepted(
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
                    command.place(),
                    command.kind(),
                    command.mode(),
                    command.deputyGroups(),
                    command.attendees(),
                    command.speakers())));
  }

  /** Who speaks is there: more speakers than attendees is a slip of the pen. */
  private static Optional<Refusal> speakersWereThere(RecordMeeting command) {
    return command.speakers() <= command.attendees()
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                VoterContactRefusal.SPEAKERS_EXCEED_ATTENDEES,
                Map.of(
                    "speakers", Integer.toString(command.speakers()),
                    "attendees", Integer.toString(command.attendees()))));
  }
}
