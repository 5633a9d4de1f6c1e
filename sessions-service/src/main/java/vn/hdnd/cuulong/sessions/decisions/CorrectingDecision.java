package vn.hdnd.cuulong.sessions.decisions;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.refusal.TakenName;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;
import vn.hdnd.cuulong.sessions.term.Terms;

/** The office corrects a mistyped record. */
public final class CorrectingDecision {

  private final AggregateCommands<StandingCommitteeDecision> decisions;
  private final Terms terms;
  private final CouncilSessions sessions;

  public CorrectingDecision(
      AggregateCommands<StandingCommitteeDecision> decisions,
      Terms terms,
      CouncilSessions sessions) {
    this.decisions = decisions;
    this.terms = terms;
    this.sessions = sessions;
  }

  public CommandOutcome correct(
      CommandContext context, AggregateId<StandingCommitteeDecision> id, CorrectDecision command) {
    DecisionDetails details = command.details();
    return TakenName.refused(
        decisions.change(
            context,
            id,
            CommandDays.fact(details.day()),
            found ->
                found
                    .state()
                    .correct(
                        command,
                        term(found.state()),
                        sessions.underWayOn(
                            context.council(), found.state().termId(), details.day()),
                        context.today())),
        () -> RecordingDecision.taken(details));
  }

  private CouncilTerm term(StandingCommitteeDecision decision) {
    return terms
        .find(decision.council(), decision.termId())
        .orElseThrow(() -> new IllegalStateException("no term of " + decision.id()));
  }
}
