package vn.hdnd.cuulong.votercontact.opinions;

import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.votercontact.meetings.Meeting;
import vn.hdnd.cuulong.votercontact.meetings.Meetings;
import vn.hdnd.cuulong.votercontact.refusal.VoterContactRefusal;

/** Records an opinion against a meeting of the caller's council; its day is that of the meeting. */
public final class RecordingOpinion {

  public static final AggregateType<Opinion> TYPE =
      AggregateType.of("opinion", "opinions", Opinion.class).listed(OpinionRow.FORM);

  private final AggregateCommands<Opinion> opinions;
  private final Meetings meetings;

  public RecordingOpinion(AggregateCommands<Opinion> opinions, Meetings meetings) {
    this.opinions = opinions;
    this.meetings = meetings;
  }

  public CommandOutcome record(CommandContext context, RecordOpinion command) {
    Optional<Meeting> meeting =
        meetings.find(context.council(), command.meetingId()).map(Versioned::state);
    return opinions.create(
        context,
        meeting.map(Meeting::heldOn).map(CommandDays::fact).orElseGet(CommandDays::none),
        id ->
            meeting
                .map(held -> Opinion.record(id, held, command))
                .orElseGet(() -> Decision.refused(VoterContactRefusal.MEETING_UNKNOWN)));
  }
}
