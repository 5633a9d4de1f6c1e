package vn.hdnd.cuulong.sessions.decisions;

import java.util.Map;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.refusal.TakenName;
import vn.hdnd.cuulong.sessions.term.Terms;

/** The office records what the Standing Committee decided. */
public final class RecordingDecision {

  public static final AggregateType<StandingCommitteeDecision> TYPE =
      AggregateType.of(
              "standing-committee-decision",
              "standing_committee_decisions",
              StandingCommitteeDecision.class)
          .claiming(StandingCommitteeDecision::claims)
          .listed(DecisionRow.FORM);

  private final AggregateCommands<StandingCommitteeDecision> decisions;
  private final Terms terms;
  private final CouncilSessions sessions;

  public RecordingDecision(
      AggregateCommands<StandingCommitteeDecision> decisions,
      Terms terms,
      CouncilSessions sessions) {
    this.decisions = decisions;
    this.terms = terms;
    this.sessions = sessions;
  }

  public CommandOutcome record(CommandContext context, RecordDecision command) {
    DecisionDetails details = command.details();
    return TakenName.refused(
        decisions.create(
            context,
            CommandDays.fact(details.day()),
            id ->
                terms
                    .find(context.council(), command.termId())
                    .map(term ->
                        StandingCommitteeDecision.take(
                            id,
                            term,
                            details,
                            sessions.underWayOn(context.council(), term.id(), details.day())))
                    .orElseGet(() -> Decision.refused(SessionsRefusal.TERM_UNKNOWN))),
        () -> taken(details));
  }

  static Refusal taken(DecisionDetails details) {
    return Refusal.of(
        SessionsRefusal.DECISION_NUMBER_USED,
        Map.of("number", details.number(), "year", Integer.toString(details.day().getYear())));
  }
}
