package vn.hdnd.cuulong.sessions.deputies;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** An office's lead corrects what was mistyped, or links another account. */
public final class CorrectingDeputy {

  private final AggregateCommands<Deputy> deputies;

  public CorrectingDeputy(AggregateCommands<Deputy> deputies) {
    this.deputies = deputies;
  }

  public CommandOutcome correct(
      CommandContext context, AggregateId<Deputy> deputyId, CorrectDeputy command) {
    return ListingDeputy.linkedOnce(
        deputies.change(
            context,
            deputyId,
            CommandDays.none(),
            found ->
                Decision.unless(
                    DeputyRules.notOnesOwnAccount(
                        context.actor(),
                        found.state().details().account(),
                        command.details().account()),
                    () -> found.state().correct(command, context.today()))),
        command.details());
  }
}
