package vn.hdnd.cuulong.sessions.refusal;

import java.util.function.Supplier;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Refusal;

/** Says in the service's own words that a name which only one aggregate may hold is taken. */
public final class TakenName {

  private TakenName() {}

  /** The outcome; where a name was taken, the given refusal instead. */
  public static CommandOutcome refused(CommandOutcome outcome, Supplier<Refusal> taken) {
    return outcome instanceof CommandOutcome.ClaimTaken
        ? new CommandOutcome.Refused(taken.get())
        : outcome;
  }
}
