package vn.hdnd.cuulong.sessions.term;

import java.util.Map;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.sessions.refusal.DayRules;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.refusal.TakenName;

/** An office's lead sets up the records of a term. */
public final class SettingUpTerm {

  public static final AggregateType<CouncilTerm> TYPE =
      AggregateType.of("council-term", "council_terms", CouncilTerm.class)
          .claiming(CouncilTerm::claims)
          .listed(TermRow.FORM);

  private final AggregateCommands<CouncilTerm> terms;

  public SettingUpTerm(AggregateCommands<CouncilTerm> terms) {
    this.terms = terms;
  }

  public CommandOutcome setUp(CommandContext context, SetUpTerm command) {
    CommandOutcome outcome =
        terms.create(
            context,
            CommandDays.plan(command.startsOn()),
            id ->
                Decision.unless(
                    DayRules.notTooFarAhead(context, command.startsOn()),
                    () -> CouncilTerm.setUp(context.council(), id, command)));
    return TakenName.refused(
        outcome,
        () -> Refusal.of(SessionsRefusal.TERM_ALREADY_SET_UP, Map.of("term", command.term())));
  }
}
