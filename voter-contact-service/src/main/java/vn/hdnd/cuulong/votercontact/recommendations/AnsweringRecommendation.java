package vn.hdnd.cuulong.votercontact.recommendations;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.votercontact.refusal.Decide;

/** Records what the agency answered; after a result under study, what it answered next. */
public final class AnsweringRecommendation {

  private final AggregateCommands<Recommendation> recommendations;

  public AnsweringRecommendation(AggregateCommands<Recommendation> recommendations) {
    this.recommendations = recommendations;
  }

  public CommandOutcome answer(CommandContext context, String id, AnswerRecommendation command) {
    return recommendations.change(
        context.on(command.answeredOn()),
        id,
        found ->
            Decide.onAllowedDay(
                context, command.answeredOn(), () -> found.state().recordAnswer(command)));
  }
}
