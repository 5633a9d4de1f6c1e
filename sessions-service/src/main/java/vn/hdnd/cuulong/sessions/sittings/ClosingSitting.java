package vn.hdnd.cuulong.sessions.sittings;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** The secretary closes a sitting; its roll is fixed from then on. */
public final class ClosingSitting {

  private final AggregateCommands<Sitting> sittings;
  private final OpenPolls polls;

  public ClosingSitting(AggregateCommands<Sitting> sittings, OpenPolls polls) {
    this.sittings = sittings;
    this.polls = polls;
  }

  public CommandOutcome close(CommandContext context, AggregateId<Sitting> sittingId) {
    return sittings.change(
        context,
        sittingId,
        CommandDays.none(),
        found ->
            found
                .state()
                .close(context.at(), context.today(), polls.any(context.council(), sittingId)));
  }
}
