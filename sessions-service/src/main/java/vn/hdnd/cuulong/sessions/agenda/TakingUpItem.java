package vn.hdnd.cuulong.sessions.agenda;

import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** During the session: the council deals with one item at a time. */
public final class TakingUpItem {

  private final AgendaCommands commands;

  public TakingUpItem(AgendaCommands commands) {
    this.commands = commands;
  }

  public CommandOutcome takeUp(CommandContext context, AggregateId<Agenda> agendaId, int n) {
    return commands.change(
        context,
        agendaId,
        CommandDays.none(),
        (agenda, session) -> agenda.takeUp(n, session, context.at(), context.today()));
  }

  public CommandOutcome finish(CommandContext context, AggregateId<Agenda> agendaId, int n) {
    return commands.change(
        context,
        agendaId,
        CommandDays.none(),
        (agenda, session) -> agenda.finish(n, session, context.at(), context.today()));
  }
}
