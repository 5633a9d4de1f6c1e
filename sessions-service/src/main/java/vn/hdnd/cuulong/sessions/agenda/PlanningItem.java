package vn.hdnd.cuulong.sessions.agenda;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.refusal.DayRules;

/** The office plans the items of an agenda: adds, changes, moves and removes them. */
public final class PlanningItem {

  private final AgendaCommands commands;

  public PlanningItem(AgendaCommands commands) {
    this.commands = commands;
  }

  public CommandOutcome add(
      CommandContext context, AggregateId<Agenda> agendaId, AddAgendaItem command) {
    AgendaItemDetails item = command.details();
    return commands.change(
        context,
        agendaId,
        AgendaCommands.days(item),
        (agenda, session) ->
            Decision.unless(
                tooFarAhead(context, item),
                () ->
                    agenda.add(
                        command,
                        session,
                        commands.draft(context.council(), item),
                        context.today())));
  }

  public CommandOutcome change(
      CommandContext context, AggregateId<Agenda> agendaId, int n, ChangeAgendaItem command) {
    AgendaItemDetails item = command.details();
    return commands.change(
        context,
        agendaId,
        AgendaCommands.days(item),
        (agenda, session) ->
            Decision.unless(
                tooFarAhead(context, item),
                () ->
                    agenda.change(
                        n,
                        command,
                        session,
                        commands.draft(context.council(), item),
                        context.today())));
  }

  public CommandOutcome move(
      CommandContext context, AggregateId<Agenda> agendaId, int n, MoveAgendaItem command) {
    return commands.change(
        context,
        agendaId,
        CommandDays.none(),
        (agenda, session) -> agenda.move(n, command, session, context.today()));
  }

  public CommandOutcome remove(
      CommandContext context, AggregateId<Agenda> agendaId, int n, @Nullable String reason) {
    return commands.change(
        context,
        agendaId,
        CommandDays.none(),
        (agenda, session) -> agenda.remove(n, reason, session, context.today()));
  }

  private static Optional<Refusal> tooFarAhead(CommandContext context, AgendaItemDetails item) {
    return Optional.ofNullable(item.day()).flatMap(day -> DayRules.notTooFarAhead(context, day));
  }
}
