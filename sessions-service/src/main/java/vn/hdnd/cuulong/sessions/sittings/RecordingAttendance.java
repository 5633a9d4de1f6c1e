package vn.hdnd.cuulong.sessions.sittings;

import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.deputies.Deputies;

/** The secretary records who is present and who is not. */
public final class RecordingAttendance {

  private final AggregateCommands<Sitting> sittings;
  private final Deputies deputies;

  public RecordingAttendance(AggregateCommands<Sitting> sittings, Deputies deputies) {
    this.sittings = sittings;
    this.deputies = deputies;
  }

  public CommandOutcome record(
      CommandContext context, AggregateId<Sitting> sittingId, RecordAttendance command) {
    return sittings.change(
        context,
        sittingId,
        CommandDays.none(),
        found ->
            Decision.unless(
                inactive(context, command), () -> found.state().record(command, context.today())));
  }

  private Optional<Refusal> inactive(CommandContext context, RecordAttendance command) {
    return deputies
        .find(context.council(), command.deputyId())
        .flatMap(
            deputy -> SittingRules.presentIfActive(deputy, command.presence(), context.today()));
  }
}
