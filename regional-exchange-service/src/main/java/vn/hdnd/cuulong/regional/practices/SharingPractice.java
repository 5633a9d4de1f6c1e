package vn.hdnd.cuulong.regional.practices;

import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.outbox.AggregateCommands;
import vn.hdnd.cuulong.platform.outbox.BusinessDates;
import vn.hdnd.cuulong.platform.outbox.CommandContext;
import vn.hdnd.cuulong.platform.outbox.CommandOutcome;

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
