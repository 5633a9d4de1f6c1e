package vn.hdnd.cuulong.votercontact.recommendations;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** Records the agency's answer, also the next one after a result under study. */
public final class AnsweringRecommendation {

  private final AggregateCommands<Recommendation> recommendations;

  public AnsweringRecommendation(AggregateCommands<Recommendation> recommendations) {
    this.recommendations = recommendations;
  }

  public CommandOutcome answer(
      CommandContext context, AggregateId<Recommendation> id, AnswerRecommendation command) {
    return recommendations.change(
        context,
        id,
        CommandDays.fact(command.answeredOn()),
        found -> found.state().recordAnswer(command));
  }
}
