package vn.hdnd.cuulong.petitions.casework;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** Records the competent body's answer. */
public final class RecordingAnswer {

  private final AggregateCommands<Petition> petitions;

  public RecordingAnswer(AggregateCommands<Petition> petitions) {
    this.petitions = petitions;
  }

  public CommandOutcome record(
      CommandContext context, AggregateId<Petition> id, RecordAnswer command) {
    return petitions.change(
        context,
        id,
        CommandDays.fact(command.answeredOn()),
        petition -> petition.state().handledBy(context.actor()).recordAnswer(command));
  }
}
