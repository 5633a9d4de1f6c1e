package vn.hdnd.cuulong.sessions.secretballots;

import java.time.Duration;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.schedule.DueWork;
import vn.hdnd.cuulong.platform.schedule.Schedule;
import vn.hdnd.cuulong.sessions.sittings.Sitting;
import vn.hdnd.cuulong.sessions.sittings.Sittings;

/**
 * The chair closes a secret ballot; the count of an electronic box follows at once. The schedule is
 * told before the command, so that a process that dies in between leaves nothing undone.
 */
public final class ClosingSecretBallot {

  /** How long this process has before the schedule takes the count up. */
  private static final Duration HEAD_START = Duration.ofSeconds(5);

  private final AggregateCommands<SecretBallot> ballots;
  private final Sittings sittings;
  private final Schedule schedule;
  private final CountingBox counting;

  public ClosingSecretBallot(
      AggregateCommands<SecretBallot> ballots,
      Sittings sittings,
      Schedule schedule,
      CountingBox counting) {
    this.ballots = ballots;
    this.sittings = sittings;
    this.schedule = schedule;
    this.counting = counting;
  }

  public CommandOutcome close(CommandContext context, AggregateId<SecretBallot> ballotId) {
    if (!context.dryRun() && ballots.find(context.council(), ballotId).isPresent()) {
      schedule.put(
          new DueWork(
              CountingBox.RULE,
              ballotId.value(),
              context.council().value(),
              context.at().plus(HEAD_START)));
    }
    CommandOutcome outcome =
        ballots.change(
            context,
            ballotId,
            CommandDays.none(),
            found -> found.state().close(presentNow(found.state()), context.at()));
    if (outcome instanceof CommandOutcome.Done) {
      var _ = counting.count(context.council(), ballotId, context.at());
    }
    return outcome;
  }

  private int presentNow(SecretBallot ballot) {
    return sittings
        .find(ballot.council(), ballot.sittingId())
        .map(Sitting::present)
        .orElseThrow(() -> new IllegalStateException("no sitting of " + ballot.id()))
        .size();
  }
}
