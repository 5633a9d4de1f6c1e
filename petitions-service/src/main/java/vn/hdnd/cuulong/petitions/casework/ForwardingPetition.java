package vn.hdnd.cuulong.petitions.casework;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** Forwards an eligible petition to the competent body, once. */
public final class ForwardingPetition {

  private final AggregateCommands<Petition> petitions;

  public ForwardingPetition(AggregateCommands<Petition> petitions) {
    this.petitions = petitions;
  }

  public CommandOutcome forward(
      CommandContext context, AggregateId<Petition> id, ForwardPetition command) {
    return petitions.change(
        context,
        id,
        CommandDays.fact(command.forwardedOn()),
        petition -> petition.state().handledBy(context.actor()).forward(command));
  }
}
