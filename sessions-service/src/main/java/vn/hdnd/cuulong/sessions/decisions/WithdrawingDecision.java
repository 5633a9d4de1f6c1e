package vn.hdnd.cuulong.sessions.decisions;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** The office withdraws a record that was entered in error; it stays, and nothing is reported. */
public final class WithdrawingDecision {

  private final AggregateCommands<StandingCommitteeDecision> decisions;

  public WithdrawingDecision(AggregateCommands<StandingCommitteeDecision> decisions) {
    this.decisions = decisions;
  }

  public CommandOutcome withdraw(
      CommandContext context, AggregateId<StandingCommitteeDecision> id, String reason) {
    return decisions.change(
        context, id, CommandDays.none(), found -> found.state().withdraw(reason));
  }
}
