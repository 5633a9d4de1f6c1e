package vn.hdnd.cuulong.sessions.opinions;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** The office reminds those who have not answered; their home page shows it. */
public final class RemindingDeputies {

  private final AggregateCommands<Consultation> consultations;
  private final ReadingConsultation reading;

  public RemindingDeputies(
      AggregateCommands<Consultation> consultations, ReadingConsultation reading) {
    this.consultations = consultations;
    this.reading = reading;
  }

  public CommandOutcome remind(CommandContext context, AggregateId<Consultation> id) {
    return consultations.change(
        context,
        id,
        CommandDays.none(),
        found ->
            found.state().remind(reading.waiting(found.state(), context.today()), context.at()));
  }
}
