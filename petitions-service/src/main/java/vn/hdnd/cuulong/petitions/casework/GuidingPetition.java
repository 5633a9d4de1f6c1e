package vn.hdnd.cuulong.petitions.casework;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** Gives the sender guidance: which body is competent, or what the petition lacks. */
public final class GuidingPetition {

  private final AggregateCommands<Petition> petitions;

  public GuidingPetition(AggregateCommands<Petition> petitions) {
    this.petitions = petitions;
  }

  public CommandOutcome guide(
      CommandContext context, AggregateId<Petition> id, GuidePetition command) {
    return petitions.change(
        context,
        id,
        CommandDays.fact(command.guidedOn()),
        petition -> petition.state().handledBy(context.actor()).guide(command));
  }
}
