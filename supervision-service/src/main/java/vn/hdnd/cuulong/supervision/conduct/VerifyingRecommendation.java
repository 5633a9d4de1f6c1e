package vn.hdnd.cuulong.supervision.conduct;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.supervision.refusal.DayRules;

/** The office records what became of an answer. */
public final class VerifyingRecommendation {

  private final AggregateCommands<Supervision> supervisions;

  public VerifyingRecommendation(AggregateCommands<Supervision> supervisions) {
    this.supervisions = supervisions;
  }

  public CommandOutcome verify(
      CommandContext context, String id, int n, VerifyRecommendation command) {
    return supervisions.change(
        context.on(command.verifiedOn()),
        id,
        supervision ->
            Decision.unless(
                DayRules.ofFact(context, command.verifiedOn()),
                () -> supervision.state().verify(n, command)));
  }
}
