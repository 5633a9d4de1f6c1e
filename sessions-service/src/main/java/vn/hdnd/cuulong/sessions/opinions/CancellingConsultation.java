package vn.hdnd.cuulong.sessions.opinions;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** The office asks no more; what was answered stays in the records and is not counted. */
public final class CancellingConsultation {

  private final AggregateCommands<Consultation> consultations;

  public CancellingConsultation(AggregateCommands<Consultation> consultations) {
    this.consultations = consultations;
  }

  public CommandOutcome cancel(
      CommandContext context, AggregateId<Consultation> id, String reason) {
    return consultations.change(
        context, id, CommandDays.none(), found -> found.state().cancel(reason, context.at()));
  }
}
