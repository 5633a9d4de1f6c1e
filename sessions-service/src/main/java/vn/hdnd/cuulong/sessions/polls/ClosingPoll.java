package vn.hdnd.cuulong.sessions.polls;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** The chair closes a vote; the count follows at once. */
public final class ClosingPoll {

  private final AggregateCommands<Poll> polls;
  private final FollowedUp followedUp;

  public ClosingPoll(AggregateCommands<Poll> polls, FollowedUp followedUp) {
    this.polls = polls;
    this.followedUp = followedUp;
  }

  public CommandOutcome close(CommandContext context, AggregateId<Poll> pollId) {
    return followedUp.by(
        context,
        pollId,
        () ->
            polls.change(
                context, pollId, CommandDays.none(), found -> found.state().close(context.at())));
  }
}
