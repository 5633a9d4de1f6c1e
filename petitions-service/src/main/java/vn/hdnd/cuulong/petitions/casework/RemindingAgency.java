package vn.hdnd.cuulong.petitions.casework;

import vn.hdnd.cuulong.platform.outbox.AggregateCommands;
import vn.hdnd.cuulong.platform.outbox.CommandContext;
import vn.hdnd.cuulong.platform.outbox.CommandOutcome;

/** Urges the body that has a petition to answer. */
public final class RemindingAgency {

  private final AggregateCommands<Petition> petitions;

  public RemindingAgency(AggregateCommands<Petition> petitions) {
    this.petitions = petitions;
  }

  public CommandOutcome remind(CommandContext context, String id, RemindAgency command) {
    return petitions.change(
        context.on(command.remindedOn()),
        id,
        petition ->
            FactDay.allowed(
                context,
                command.remindedOn(),
                () -> petition.state().handledBy(context.actor()).remind(command)));
  }
}
