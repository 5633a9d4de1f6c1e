package vn.hdnd.cuulong.supervision.conduct;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.supervision.refusal.DayRules;

/** An agency, or the office for it, records its answer to a recommendation. */
public final class AnsweringRecommendation {

  private final AggregateCommands<Supervision> supervisions;

  public AnsweringRecommendation(AggregateCommands<Supervision> supervisions) {
    this.supervisions = supervisions;
  }

  public CommandOutcome answer(
      CommandContext context, String id, int n, AnswerRecommendation command) {
    return supervisions.change(
        context.on(command.answeredOn()),
        id,
        supervision ->
            Decision.unless(
                DayRules.ofFact(context, command.answeredOn()),
                () -> supervision.state().answer(n, command)));
  }
}
