package vn.hdnd.cuulong.supervision.conduct;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** An agency, or the office for it, records its answer to a recommendation. */
public final class AnsweringRecommendation {

  private final AggregateCommands<Supervision> supervisions;

  public AnsweringRecommendation(AggregateCommands<Supervision> supervisions) {
    this.supervisions = supervisions;
  }

  public CommandOutcome answer(
      CommandContext context, AggregateId<Supervision> id, int n, AnswerRecommendation command) {
    return supervisions.change(
        context,
        id,
        CommandDays.fact(command.answeredOn()),
        supervision -> supervision.state().answer(n, command));
  }
}
