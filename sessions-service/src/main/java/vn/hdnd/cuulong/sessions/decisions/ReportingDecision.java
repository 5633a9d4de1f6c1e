package vn.hdnd.cuulong.sessions.decisions;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.convening.Sessions;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/** The decision was reported to the council, and leaves the queue. */
public final class ReportingDecision {

  private final AggregateCommands<StandingCommitteeDecision> decisions;
  private final Sessions sessions;

  public ReportingDecision(
      AggregateCommands<StandingCommitteeDecision> decisions, Sessions sessions) {
    this.decisions = decisions;
    this.sessions = sessions;
  }

  public CommandOutcome report(
      CommandContext context, AggregateId<StandingCommitteeDecision> id, ReportDecision command) {
    return decisions.change(
        context,
        id,
        CommandDays.fact(command.day()),
        found ->
            Decision.unless(
                found.state().against(DecisionAction.REPORT),
                () ->
                    sessions
                        .find(context.council(), command.sessionId())
                        .map(session -> found.state().report(session, command.day()))
                        .orElseGet(() -> Decision.refused(SessionsRefusal.SESSION_UNKNOWN))));
  }
}
