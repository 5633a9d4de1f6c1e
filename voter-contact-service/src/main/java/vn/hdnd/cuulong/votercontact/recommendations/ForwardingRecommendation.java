package vn.hdnd.cuulong.votercontact.recommendations;

import vn.hdnd.cuulong.platform.outbox.AggregateCommands;
import vn.hdnd.cuulong.platform.outbox.CommandContext;
import vn.hdnd.cuulong.platform.outbox.CommandOutcome;
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
