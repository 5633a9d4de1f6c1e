package vn.hdnd.cuulong.sessions.polls;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** The chair declares the result; a draft that was voted on then gets its vote. */
public final class DeclaringResult {

  private final AggregateCommands<Poll> polls;
  private final VotableDrafts drafts;
  private final FollowedUp followedUp;

  public DeclaringResult(
      AggregateCommands<Poll> polls, VotableDrafts drafts, FollowedUp followedUp) {
    this.polls = polls;
    this.drafts = drafts;
    this.followedUp = followedUp;
  }

  public CommandOutcome declare(CommandContext context, AggregateId<Poll> pollId) {
    return followedUp.by(
        context,
        pollId,
        () ->
            polls.change(
                context,
                pollId,
                CommandDays.none(),
                found ->
                    Decision.unless(
                        found
                            .state()
                            .against(PollAction.DECLARE)
                            .or(() -> drafts.against(found.state())),
                        () -> found.state().declare())));
  }
}
