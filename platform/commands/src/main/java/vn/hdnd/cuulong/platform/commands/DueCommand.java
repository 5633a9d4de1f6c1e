package vn.hdnd.cuulong.platform.commands;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.schedule.DueWork;
import vn.hdnd.cuulong.platform.schedule.Fired;

/** The command that due work gives, and what its outcome means for the work. */
public final class DueCommand {

  private static final Logger LOG = LoggerFactory.getLogger(DueCommand.class);

  private DueCommand() {}

  /** Under the same key however often the work is tried. */
  public static CommandContext context(DueWork work, Instant now, DayRule days) {
    var cause = new Cause.Time(work.rule(), work.aggregate(), work.due());
    return CommandContext.of(cause, new CouncilId(work.council()), now, days.zone());
  }

  /**
   * A refusal ends the work: the aggregate has judged it, and what was due does not hold any more.
   * What no repetition cures is parked.
   */
  public static Fired fired(CommandOutcome outcome) {
    return switch (outcome) {
      case CommandOutcome.Done done -> Fired.done();
      case CommandOutcome.Refused(var refusal) -> {
        LOG.info("Due work was refused: {}", refusal.reason().slug());
        yield Fired.done();
      }
      case CommandOutcome.Overloaded overloaded -> new Fired.Failed("Overloaded");
      case CommandOutcome.DryRun unexpected -> poison(unexpected);
      case CommandOutcome.NotFound unexpected -> poison(unexpected);
      case CommandOutcome.StaleVersion unexpected -> poison(unexpected);
      case CommandOutcome.KeyReused unexpected -> poison(unexpected);
      case CommandOutcome.ClaimTaken unexpected -> poison(unexpected);
      case CommandOutcome.TooLarge unexpected -> poison(unexpected);
    };
  }

  private static Fired poison(CommandOutcome outcome) {
    return new Fired.Poison(outcome.getClass().getSimpleName());
  }
}
