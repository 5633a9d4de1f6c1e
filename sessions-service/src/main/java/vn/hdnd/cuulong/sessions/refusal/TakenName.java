package vn.hdnd.cuulong.sessions.refusal;

import java.util.function.Supplier;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Refusal;

/** Replaces the general outcome for a taken name by the service's own refusal. */
public final class TakenName {

  private TakenName() {}

  /** Returns the outcome, or the given refusal if a name was taken. */
  public static CommandOutcome refused(CommandOutcome outcome, Supplier<Refusal> taken) {
    return outcome instanceof CommandOutcome.ClaimTaken
        ? new CommandOutcome.Refused(taken.get())
        : outcome;
  }
}
