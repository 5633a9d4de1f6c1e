package vn.hdnd.cuulong.votercontact.meetings;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.votercontact.refusal.Decide;

/** Records a meeting with voters. */
public final class RecordingMeeting {

  public static final AggregateType<Meeting> TYPE =
      AggregateType.of("meeting", "meetings", Meeting.class).listed(MeetingRow.FORM);

  private final AggregateCommands<Meeting> meetings;

  public RecordingMeeting(AggregateCommands<Meeting> meetings) {
    this.meetings = meetings;
  }

  public CommandOutcome record(CommandContext context, RecordMeeting command) {
    return meetings.create(
        context.on(command.heldOn()),
        id -> Decide.onAllowedDay(context, command.heldOn(), () -> Meeting.record(id, command)));
  }
}
