package vn.hdnd.cuulong.supervision.conduct;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.supervision.refusal.DayRules;

/** The office records a supervision's conclusion with its recommendations. */
public final class ConcludingSupervision {

  private final AggregateCommands<Supervision> supervisions;

  public ConcludingSupervision(AggregateCommands<Supervision> supervisions) {
    this.supervisions = supervisions;
  }

  public CommandOutcome conclude(CommandContext context, String id, ConcludeSupervision command) {
    return supervisions.change(
        context.on(command.concludedOn()),
        id,
        supervision ->
            Decision.unless(
                DayRules.ofFact(context, command.concludedOn()),
                () -> supervision.state().conclude(command)));
  }
}
