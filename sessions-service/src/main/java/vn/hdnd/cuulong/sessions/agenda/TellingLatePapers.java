package vn.hdnd.cuulong.sessions.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.DueCommand;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.schedule.DueWork;
import vn.hdnd.cuulong.platform.schedule.Fired;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.convening.Sessions;
import vn.hdnd.cuulong.sessions.refusal.OfficeDays;

/**
 * Tells once of each paper that was not accepted at the end of its due day (H-07, S-12, S-25). An
 * agenda has one piece of due work, which goes from the end of one due day to that of the next, so
 * the key of its command follows from the day.
 */
public final class TellingLatePapers {

  /** The name of the rule in the schedule. */
  static final String RULE = "paper-late";

  private final AggregateCommands<Agenda> agendas;
  private final Sessions sessions;
  private final ItemPapers papers;

  public TellingLatePapers(
      AggregateCommands<Agenda> agendas, Sessions sessions, ItemPapers papers) {
    this.agendas = agendas;
    this.sessions = sessions;
    this.papers = papers;
  }

  /** Returns whether another due day comes. */
  Fired tell(DueWork work, Instant now) {
    var council = new CouncilId(work.council());
    return agendas
        .find(council, new AggregateId<>(work.aggregate()))
        .map(Versioned::state)
        .flatMap(agenda ->
            sessions
                .find(council, agenda.sessionId())
                .map(session -> tell(work, agenda, session, now)))
        .orElseGet(Fired::done);
  }

  private Fired tell(DueWork work, Agenda agenda, Session session, Instant now) {
    LocalDate day = LocalDate.ofInstant(work.due(), OfficeDays.ZONE).minusDays(1);
    List<DomainEvent> late = Dossier.of(agenda, session, papers).lateAfter(day);
    Fired told = late.isEmpty() ? Fired.done() : publish(work, agenda, late, now);
    return told instanceof Fired.Done
        ? DueDays.of(session).endOfNext(day).<Fired>map(Fired.Again::new).orElse(told)
        : told;
  }

  private Fired publish(DueWork work, Agenda agenda, List<DomainEvent> late, Instant now) {
    return DueCommand.fired(
        agendas.change(
            DueCommand.context(work, now, OfficeDays.RULE),
            agenda.id(),
            CommandDays.none(),
            found -> Decision.accepted(found.state(), late)));
  }
}
