package vn.hdnd.cuulong.votercontact.recommendations;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** Forwards a recommendation to the competent agency, once. */
public final class ForwardingRecommendation {

  private final AggregateCommands<Recommendation> recommendations;

  public ForwardingRecommendation(AggregateCommands<Recommendation> recommendations) {
    this.recommendations = recommendations;
  }

  public CommandOutcome forward(
      CommandContext context, AggregateId<Recommendation> id, ForwardRecommendation command) {
    return recommendations.change(
        context,
        id,
        CommandDays.fact(command.forwardedOn()),
        found -> found.state().forward(command));
  }
}
