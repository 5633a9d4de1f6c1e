package vn.hdnd.cuulong.votercontact.meetings;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;

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
        context, CommandDays.fact(command.heldOn()), id -> Meeting.record(id, command));
  }
}
