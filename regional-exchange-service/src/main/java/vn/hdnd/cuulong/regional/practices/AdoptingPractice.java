package vn.hdnd.cuulong.regional.practices;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** Records that a council adopted another's practice. */
public final class AdoptingPractice {

  private final AggregateCommands<Practice> practices;

  public AdoptingPractice(AggregateCommands<Practice> practices) {
    this.practices = practices;
  }

  public CommandOutcome adopt(
      CommandContext context, AggregateId<Practice> id, AdoptPractice command) {
    return practices.change(
        context,
        id,
        CommandDays.fact(command.adoptedOn()),
        practice -> practice.state().adopt(context.council(), command));
  }
}
