package vn.hdnd.cuulong.sessions.polls;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** The chair annuls a vote whose result is not declared; it stays in the records. */
public final class AnnullingPoll {

  private final AggregateCommands<Poll> polls;

  public AnnullingPoll(AggregateCommands<Poll> polls) {
    this.polls = polls;
  }

  public CommandOutcome annul(CommandContext context, AggregateId<Poll> pollId, String reason) {
    return polls.change(
        context, pollId, CommandDays.none(), found -> found.state().annul(reason, context.at()));
  }
}
