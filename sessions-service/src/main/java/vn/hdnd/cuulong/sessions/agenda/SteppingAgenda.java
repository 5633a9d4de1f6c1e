package vn.hdnd.cuulong.sessions.agenda;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** The steps from the draft of an agenda to its approval, and the milestones beside them. */
public final class SteppingAgenda {

  private final AgendaCommands commands;

  public SteppingAgenda(AgendaCommands commands) {
    this.commands = commands;
  }

  /** The joint conference looked at the draft (S-21). */
  public CommandOutcome submit(CommandContext context, AggregateId<Agenda> agendaId, LocalDate on) {
    return commands.change(
        context, agendaId, CommandDays.fact(on), (agenda, session) -> agenda.submit(on, session));
  }

  public CommandOutcome approve(
      CommandContext context, AggregateId<Agenda> agendaId, AgendaApproval approval) {
    return commands.change(
        context,
        agendaId,
        CommandDays.fact(approval.on()),
        (agenda, session) -> agenda.approve(approval, session));
  }

  public CommandOutcome record(
      CommandContext context, AggregateId<Agenda> agendaId, MilestoneMet met) {
    return commands.change(
        context, agendaId, CommandDays.fact(met.on()), (agenda, session) -> agenda.record(met));
  }
}
