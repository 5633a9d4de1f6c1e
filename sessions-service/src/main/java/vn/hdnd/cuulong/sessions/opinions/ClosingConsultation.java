package vn.hdnd.cuulong.sessions.opinions;

import java.time.Duration;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** The office closes before the deadline; the count follows at once. */
public final class ClosingConsultation {

  /** How long this process has before the schedule takes the consultation up. */
  private static final Duration HEAD_START = Duration.ofSeconds(5);

  private final AggregateCommands<Consultation> consultations;
  private final Deadlines deadlines;
  private final SettlingConsultation settling;

  public ClosingConsultation(
      AggregateCommands<Consultation> consultations,
      Deadlines deadlines,
      SettlingConsultation settling) {
    this.consultations = consultations;
    this.deadlines = deadlines;
    this.settling = settling;
  }

  public CommandOutcome close(CommandContext context, AggregateId<Consultation> id) {
    CommandOutcome outcome =
        consultations.change(
            context, id, CommandDays.none(), found -> decide(context, found.state()));
    if (outcome instanceof CommandOutcome.Done) {
      var _ = settling.settle(context.council(), id, context.at());
    }
    return outcome;
  }

  private Decision<Consultation> decide(CommandContext context, Consultation consultation) {
    Decision<Consultation> decision = consultation.close(context.at());
    if (decision instanceof Decision.Accepted<Consultation> && !context.dryRun()) {
      deadlines.settle(context, consultation.id(), context.at().plus(HEAD_START));
    }
    return decision;
  }
}
