package vn.hdnd.cuulong.sessions.papers;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.sessions.convening.Sessions;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/** The office puts a paper on the list of a session's papers, before or when its file comes. */
public final class RegisteringPaper {

  public static final AggregateType<Paper> TYPE =
      AggregateType.of("paper", "papers", Paper.class).listed(PaperRow.FORM);

  private final AggregateCommands<Paper> papers;
  private final Sessions sessions;

  public RegisteringPaper(AggregateCommands<Paper> papers, Sessions sessions) {
    this.papers = papers;
    this.sessions = sessions;
  }

  public CommandOutcome register(CommandContext context, RegisterPaper command) {
    return papers.create(
        context,
        CommandDays.none(),
        id ->
            sessions
                .find(context.council(), command.sessionId())
                .map(session -> Paper.register(id, session, command.details(), context.today()))
                .orElseGet(() -> Decision.refused(SessionsRefusal.SESSION_UNKNOWN)));
  }
}
