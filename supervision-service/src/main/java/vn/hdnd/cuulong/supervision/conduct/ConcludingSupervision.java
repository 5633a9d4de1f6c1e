package vn.hdnd.cuulong.supervision.conduct;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;

/** The office records a supervision's conclusion with its recommendations. */
public final class ConcludingSupervision {

  private final AggregateCommands<Supervision> supervisions;

  public ConcludingSupervision(AggregateCommands<Supervision> supervisions) {
    this.supervisions = supervisions;
  }

  public CommandOutcome conclude(CommandContext context, String id, ConcludeSupervision command) {
    return supervisions.change(
        context,
        id,
        CommandDays.fact(command.concludedOn()),
        supervision -> supervision.state().conclude(command));
  }
}
