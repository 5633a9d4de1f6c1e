package vn.hdnd.cuulong.supervision.conduct;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** The office records a supervision's conclusion with its recommendations. */
public final class ConcludingSupervision {

  private final AggregateCommands<Supervision> supervisions;

  public ConcludingSupervision(AggregateCommands<Supervision> supervisions) {
    this.supervisions = supervisions;
  }

  public CommandOutcome conclude(
      CommandContext context, AggregateId<Supervision> id, ConcludeSupervision command) {
    return supervisions.change(
        context,
        id,
        CommandDays.fact(command.concludedOn()),
        supervision -> supervision.state().conclude(command));
  }
}
