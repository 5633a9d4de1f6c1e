package vn.hdnd.cuulong.votercontact.opinions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.votercontact.meetings.Meeting;
import vn.hdnd.cuulong.votercontact.opinions.OpinionEvent.OpinionRecorded;

/** An opinion that a voter gave at a meeting; the speaker is not stored. */
public record Opinion(
    AggregateId<Opinion> id,
    AggregateId<Meeting> meetingId,
    LocalDate heldOn,
    WorkField field,
    @Nullable Sector sector,
    String text) {

  /** Decides about the record of an opinion. */
  public static Decision<Opinion> record(
      AggregateId<Opinion> id, Meeting meeting, RecordOpinion command) {
    return Decision.unless(
        OpinionRules.staysInThisFlow(command.kind(), meeting.heldOn()),
        () ->
            Decision.accepted(
                new Opinion(
                    id,
                    meeting.id(),
                    meeting.heldOn(),
                    command.field(),
                    command.sector(),
                    command.text()),
                new OpinionRecorded(
                    id, meeting.id(), meeting.heldOn(), command.field(), command.sector())));
  }
}
