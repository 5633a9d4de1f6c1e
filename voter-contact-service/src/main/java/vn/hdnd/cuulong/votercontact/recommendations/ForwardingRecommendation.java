package vn.hdnd.cuulong.votercontact.recommendations;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.votercontact.refusal.Decide;

/** Sends a recommendation to the agency that is competent, once. */
public final class ForwardingRecommendation {

  private final AggregateCommands<Recommendation> recommendations;

  public ForwardingRecommendation(AggregateCommands<Recommendation> recommendations) {
    this.recommendations = recommendations;
  }

  public CommandOutcome forward(CommandContext context, String id, ForwardRecommendation command) {
    return recommendations.change(
        context.on(command.forwardedOn()),
        id,
        found ->
            Decide.onAllowedDay(
                context, command.forwardedOn(), () -> found.state().forward(command)));
  }
}
