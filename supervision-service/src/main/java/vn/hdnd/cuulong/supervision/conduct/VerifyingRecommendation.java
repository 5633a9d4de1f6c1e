package vn.hdnd.cuulong.supervision.conduct;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** The office records the verification of an answer. */
public final class VerifyingRecommendation {

  private final AggregateCommands<Supervision> supervisions;

  public VerifyingRecommendation(AggregateCommands<Supervision> supervisions) {
    this.supervisions = supervisions;
  }

  public CommandOutcome verify(
      CommandContext context, AggregateId<Supervision> id, int n, VerifyRecommendation command) {
    return supervisions.change(
        context,
        id,
        CommandDays.fact(command.verifiedOn()),
        supervision -> supervision.state().verify(n, command));
  }
}
