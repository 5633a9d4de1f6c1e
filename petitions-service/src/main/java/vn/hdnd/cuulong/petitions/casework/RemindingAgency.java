package vn.hdnd.cuulong.petitions.casework;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** Reminds the body that has a petition to answer. */
public final class RemindingAgency {

  private final AggregateCommands<Petition> petitions;

  public RemindingAgency(AggregateCommands<Petition> petitions) {
    this.petitions = petitions;
  }

  public CommandOutcome remind(
      CommandContext context, AggregateId<Petition> id, RemindAgency command) {
    return petitions.change(
        context,
        id,
        CommandDays.fact(command.remindedOn()),
        petition -> petition.state().handledBy(context.actor()).remind(command));
  }
}
