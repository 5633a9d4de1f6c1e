package vn.hdnd.cuulong.sessions.term;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** An office's lead records a change in the number of deputies. */
public final class ChangingDeputiesInOffice {

  private final AggregateCommands<CouncilTerm> terms;

  public ChangingDeputiesInOffice(AggregateCommands<CouncilTerm> terms) {
    this.terms = terms;
  }

  public CommandOutcome change(
      CommandContext context, AggregateId<CouncilTerm> termId, ChangeDeputiesInOffice command) {
    return terms.change(
        context, termId, CommandDays.fact(command.from()), term -> term.state().change(command));
  }
}
