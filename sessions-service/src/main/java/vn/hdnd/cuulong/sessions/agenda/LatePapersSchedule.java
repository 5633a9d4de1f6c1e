package vn.hdnd.cuulong.sessions.agenda;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.schedule.DueWork;
import vn.hdnd.cuulong.platform.schedule.Schedule;
import vn.hdnd.cuulong.sessions.convening.Session;

/** Has the due days of a new agenda's papers looked at when they are over. */
public final class LatePapersSchedule {

  private final AggregateCommands<Agenda> agendas;
  private final Schedule schedule;

  public LatePapersSchedule(AggregateCommands<Agenda> agendas, Schedule schedule) {
    this.agendas = agendas;
    this.schedule = schedule;
  }

  /**
   * Puts the first due day that is not over before a new agenda is stored, so that none stays
   * without it. Of an agenda that there is already the work is where it is.
   */
  Decision<Agenda> begun(CommandContext context, Session session, Decision<Agenda> decision) {
    if (decision instanceof Decision.Accepted<Agenda> accepted
        && !context.dryRun()
        && agendas.find(context.council(), accepted.state().id()).isEmpty()) {
      put(context, session, accepted.state());
    }
    return decision;
  }

  private void put(CommandContext context, Session session, Agenda agenda) {
    DueDays.of(session)
        .endOfNext(context.today().minusDays(1))
        .ifPresent(end ->
            schedule.put(
                new DueWork(
                    TellingLatePapers.RULE, agenda.id().value(), context.council().value(), end)));
  }
}
