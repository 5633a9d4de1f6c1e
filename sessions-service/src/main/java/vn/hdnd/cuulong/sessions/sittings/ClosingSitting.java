package vn.hdnd.cuulong.sessions.sittings;

import java.util.List;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** The secretary closes a sitting; its roll is fixed from then on. */
public final class ClosingSitting {

  private final AggregateCommands<Sitting> sittings;
  private final List<OpenPolls> polls;

  public ClosingSitting(AggregateCommands<Sitting> sittings, List<OpenPolls> polls) {
    this.sittings = sittings;
    this.polls = List.copyOf(polls);
  }

  public CommandOutcome close(CommandContext context, AggregateId<Sitting> sittingId) {
    return sittings.change(
        context,
        sittingId,
        CommandDays.none(),
        found ->
            found
                .state()
                .close(
                    context.at(),
                    context.today(),
                    polls.stream().anyMatch(each -> each.any(context.council(), sittingId))));
  }
}
