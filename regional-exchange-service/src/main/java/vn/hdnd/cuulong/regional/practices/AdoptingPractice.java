package vn.hdnd.cuulong.regional.practices;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.BusinessDates;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;

/** Records that a council took over another's practice. */
public final class AdoptingPractice {

  private final AggregateCommands<Practice> practices;

  public AdoptingPractice(AggregateCommands<Practice> practices) {
    this.practices = practices;
  }

  public CommandOutcome adopt(CommandContext context, String id, AdoptPractice command) {
    return practices.change(
        context.on(command.adoptedOn()),
        id,
        practice ->
            BusinessDates.check(context, command.adoptedOn())
                .map(Decision::<Practice>refused)
                .orElseGet(() -> practice.state().adopt(context.council(), command)));
  }
}
