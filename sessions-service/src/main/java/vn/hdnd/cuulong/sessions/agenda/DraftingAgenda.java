package vn.hdnd.cuulong.sessions.agenda;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.convening.Sessions;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/** The office begins to draft the agenda of a session for the Standing Committee. */
public final class DraftingAgenda {

  public static final AggregateType<Agenda> TYPE =
      AggregateType.of("agenda", "agendas", Agenda.class).listed(AgendaRow.FORM);

  private final AggregateCommands<Agenda> agendas;
  private final Sessions sessions;
  private final LatePapersSchedule late;

  public DraftingAgenda(
      AggregateCommands<Agenda> agendas, Sessions sessions, LatePapersSchedule late) {
    this.agendas = agendas;
    this.sessions = sessions;
    this.late = late;
  }

  public CommandOutcome draft(CommandContext context, AggregateId<Session> sessionId) {
    return agendas.createNamed(
        context,
        Agenda.idOf(context.council(), sessionId),
        CommandDays.none(),
        () ->
            sessions
                .find(context.council(), sessionId)
                .map(session -> late.begun(context, session, Agenda.draft(session)))
                .orElseGet(() -> Decision.refused(SessionsRefusal.SESSION_UNKNOWN)),
        SessionsRefusal.AGENDA_ALREADY_DRAFTED);
  }
}
