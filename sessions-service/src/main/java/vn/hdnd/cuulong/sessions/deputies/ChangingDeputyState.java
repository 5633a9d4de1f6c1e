package vn.hdnd.cuulong.sessions.deputies;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** An office's lead records that a deputy is suspended, returns or leaves. */
public final class ChangingDeputyState {

  private final AggregateCommands<Deputy> deputies;

  public ChangingDeputyState(AggregateCommands<Deputy> deputies) {
    this.deputies = deputies;
  }

  public CommandOutcome change(
      CommandContext context, AggregateId<Deputy> deputyId, ChangeDeputyState command) {
    return deputies.change(
        context,
        deputyId,
        CommandDays.fact(command.from()),
        found -> found.state().change(command));
  }
}
