package vn.hdnd.cuulong.petitions.casework;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** Closes a petition for a reason that fits its status. */
public final class ClosingPetition {

  private final AggregateCommands<Petition> petitions;

  public ClosingPetition(AggregateCommands<Petition> petitions) {
    this.petitions = petitions;
  }

  public CommandOutcome close(
      CommandContext context, AggregateId<Petition> id, ClosePetition command) {
    return petitions.change(
        context,
        id,
        CommandDays.fact(command.closedOn()),
        petition -> petition.state().handledBy(context.actor()).close(command));
  }
}
