package vn.hdnd.cuulong.sessions.convening;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.term.Terms;

/** The office records the closing of a session. */
public final class ClosingSession {

  private final AggregateCommands<Session> sessions;
  private final Terms terms;
  private final RecordedVotes votes;

  public ClosingSession(AggregateCommands<Session> sessions, Terms terms, RecordedVotes votes) {
    this.sessions = sessions;
    this.terms = terms;
    this.votes = votes;
  }

  public CommandOutcome close(
      CommandContext context, AggregateId<Session> sessionId, CloseSession command) {
    return sessions.change(
        context,
        sessionId,
        CommandDays.fact(command.closedOn()),
        found -> decide(context, found.state(), command));
  }

  private Decision<Session> decide(CommandContext context, Session session, CloseSession command) {
    return terms
        .find(context.council(), session.termId())
        .map(term -> session.close(term, command, votes.lastDay(context.council(), session.id())))
        .orElseGet(() -> Decision.refused(SessionsRefusal.TERM_UNKNOWN));
  }
}
