package vn.hdnd.cuulong.regional.practices;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** Shares a practice with the region by a decision of its own council. */
public final class SharingPractice {

  private final AggregateCommands<Practice> practices;

  public SharingPractice(AggregateCommands<Practice> practices) {
    this.practices = practices;
  }

  public CommandOutcome share(
      CommandContext context, AggregateId<Practice> id, SharePractice command) {
    return practices.change(
        context,
        id,
        CommandDays.fact(command.sharedOn()),
        practice -> practice.state().share(context.council(), command));
  }
}
