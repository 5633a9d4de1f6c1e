package vn.hdnd.cuulong.sessions.papers;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.agenda.Agenda;
import vn.hdnd.cuulong.sessions.agenda.AgendaItem;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.convening.Sessions;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/** The office puts a paper on the list of a session's papers, before or when its file comes. */
public final class RegisteringPaper {

  public static final AggregateType<Paper> TYPE =
      AggregateType.of("paper", "papers", Paper.class).listed(PaperRow.FORM);

  private final AggregateCommands<Paper> papers;
  private final Sessions sessions;
  private final AggregateCommands<Agenda> agendas;

  public RegisteringPaper(
      AggregateCommands<Paper> papers, Sessions sessions, AggregateCommands<Agenda> agendas) {
    this.papers = papers;
    this.sessions = sessions;
    this.agendas = agendas;
  }

  public CommandOutcome register(CommandContext context, RegisterPaper command) {
    return papers.create(
        context,
        CommandDays.none(),
        id ->
            sessions
                .find(context.council(), command.sessionId())
                .map(session -> register(context, id, session, command.details()))
                .orElseGet(() -> Decision.refused(SessionsRefusal.SESSION_UNKNOWN)));
  }

  private Decision<Paper> register(
      CommandContext context, AggregateId<Paper> id, Session session, PaperDetails details) {
    @Nullable Integer n = details.agendaItem();
    return n == null
        ? Paper.register(id, session, details, context.today())
        : Decision.unless(
            PaperRules.itemTakesPapers(item(session, n)),
            () -> Paper.register(id, session, details, context.today()));
  }

  private Optional<AgendaItem> item(Session session, int n) {
    return agendas
        .find(session.council(), Agenda.idOf(session.council(), session.id()))
        .flatMap(agenda -> agenda.state().items().find(n));
  }
}
