package vn.hdnd.cuulong.sessions.papers;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** The office accepts the newest version of a paper, or sends it back with the reason. */
public final class JudgingPaper {

  private final AggregateCommands<Paper> papers;

  public JudgingPaper(AggregateCommands<Paper> papers) {
    this.papers = papers;
  }

  public CommandOutcome accept(CommandContext context, AggregateId<Paper> paperId) {
    return papers.change(
        context, paperId, CommandDays.none(), found -> found.state().accept(context.at()));
  }

  public CommandOutcome sendBack(
      CommandContext context, AggregateId<Paper> paperId, String reason) {
    return papers.change(
        context,
        paperId,
        CommandDays.none(),
        found -> found.state().sendBack(reason, context.at()));
  }
}
