package vn.hdnd.cuulong.sessions.polls;

import java.time.Duration;
import java.util.function.Supplier;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.schedule.DueWork;
import vn.hdnd.cuulong.platform.schedule.Schedule;

/**
 * Settles a poll as soon as a command of the chair is stored. The schedule is told before the
 * command, so that a process that dies in between leaves nothing undone.
 */
public final class FollowedUp {

  /** How long this process has before the schedule takes the poll up. */
  private static final Duration HEAD_START = Duration.ofSeconds(5);

  private final AggregateCommands<Poll> polls;
  private final Schedule schedule;
  private final SettlingPoll settling;

  public FollowedUp(AggregateCommands<Poll> polls, Schedule schedule, SettlingPoll settling) {
    this.polls = polls;
    this.schedule = schedule;
    this.settling = settling;
  }

  CommandOutcome by(
      CommandContext context, AggregateId<Poll> pollId, Supplier<CommandOutcome> command) {
    if (context.dryRun() || polls.find(context.council(), pollId).isEmpty()) {
      return command.get();
    }
    schedule.put(
        new DueWork(
            SettlingPoll.RULE,
            pollId.value(),
            context.council().value(),
            context.at().plus(HEAD_START)));
    CommandOutcome outcome = command.get();
    if (outcome instanceof CommandOutcome.Done) {
      var _ = settling.settle(context.council(), pollId, context.at());
    }
    return outcome;
  }
}
