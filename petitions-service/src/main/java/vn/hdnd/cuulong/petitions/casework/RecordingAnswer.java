package vn.hdnd.cuulong.petitions.casework;

import vn.hdnd.cuulong.platform.outbox.AggregateCommands;
import vn.hdnd.cuulong.platform.outbox.CommandContext;
import vn.hdnd.cuulong.platform.outbox.CommandOutcome;

/** Records what the competent body answered. */
public final class RecordingAnswer {

  private final AggregateCommands<Petition> petitions;

  public RecordingAnswer(AggregateCommands<Petition> petitions) {
    this.petitions = petitions;
  }

  public CommandOutcome record(CommandContext context, String id, RecordAnswer command) {
    return petitions.change(
        context.on(command.answeredOn()),
        id,
        petition ->
            FactDay.allowed(
                context,
                command.answeredOn(),
                () -> petition.state().handledBy(context.actor()).recordAnswer(command)));
  }
}
