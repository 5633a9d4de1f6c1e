package vn.hdnd.cuulong.sessions.papers;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** A paper is taken back with the reason; its versions stay in the records of the office. */
public final class WithdrawingPaper {

  private final AggregateCommands<Paper> papers;

  public WithdrawingPaper(AggregateCommands<Paper> papers) {
    this.papers = papers;
  }

  public CommandOutcome withdraw(
      CommandContext context, AggregateId<Paper> paperId, String reason) {
    return papers.change(
        context, paperId, CommandDays.none(), found -> found.state().withdraw(reason));
  }
}
