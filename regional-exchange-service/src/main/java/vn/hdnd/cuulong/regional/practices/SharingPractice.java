package vn.hdnd.cuulong.regional.practices;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.BusinessDates;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;

/** Shares a practice with the region, by its own council's decision. */
public final class SharingPractice {

  private final AggregateCommands<Practice> practices;

  public SharingPractice(AggregateCommands<Practice> practices) {
    this.practices = practices;
  }

  public CommandOutcome share(CommandContext context, String id, SharePractice command) {
    return practices.change(
        context.on(command.sharedOn()),
        id,
        practice ->
            BusinessDates.check(context, command.sharedOn())
                .map(Decision::<Practice>refused)
                .orElseGet(() -> practice.state().share(context.council(), command)));
  }
}
