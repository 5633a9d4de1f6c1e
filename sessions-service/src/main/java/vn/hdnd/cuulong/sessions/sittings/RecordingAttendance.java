package vn.hdnd.cuulong.sessions.sittings;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** The secretary records who is present and who is not. */
public final class RecordingAttendance {

  private final AggregateCommands<Sitting> sittings;

  public RecordingAttendance(AggregateCommands<Sitting> sittings) {
    this.sittings = sittings;
  }

  public CommandOutcome record(
      CommandContext context, AggregateId<Sitting> sittingId, RecordAttendance command) {
    return sittings.change(
        context,
        sittingId,
        CommandDays.none(),
        found -> found.state().record(command, context.today()));
  }
}
