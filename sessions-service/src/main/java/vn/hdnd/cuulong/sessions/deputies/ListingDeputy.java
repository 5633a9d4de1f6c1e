package vn.hdnd.cuulong.sessions.deputies;

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

/** An office's lead puts a deputy into the directory. */
public final class ListingDeputy {

  public static final AggregateType<Deputy> TYPE =
      AggregateType.of("deputy", "deputies", Deputy.class)
          .claiming(Deputy::claims)
          .listed(DeputyRow.FORM);

  private final AggregateCommands<Deputy> deputies;
  private final Terms terms;

  public ListingDeputy(AggregateCommands<Deputy> deputies, Terms terms) {
    this.deputies = deputies;
    this.terms = terms;
  }

  public CommandOutcome list(CommandContext context, ListDeputy command) {
    return linkedOnce(
        deputies.create(
            context,
            CommandDays.fact(command.since()),
            id ->
                terms
                    .find(context.council(), command.termId())
                    .map(term ->
                        Decision.unless(
                            DeputyRules.notOnesOwnAccount(
                                context.actor(), null, command.details().account()),
                            () -> Deputy.list(id, term, command)))
                    .orElseGet(() -> Decision.refused(SessionsRefusal.TERM_UNKNOWN))),
        command.details());
  }

  /** An account that another deputy of the term has is refused as such. */
  static CommandOutcome linkedOnce(CommandOutcome outcome, DeputyDetails details) {
    return TakenName.refused(
        outcome,
        () ->
            Refusal.of(
                SessionsRefusal.ACCOUNT_ALREADY_LINKED,
                Map.of("account", String.valueOf(details.account()))));
  }
}
