package vn.hdnd.cuulong.sessions.secretballots;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/** What ends a secret ballot: the figures of the counting board, the declaration, an annulment. */
public final class ConcludingSecretBallot {

  private final AggregateCommands<SecretBallot> ballots;

  public ConcludingSecretBallot(AggregateCommands<SecretBallot> ballots) {
    this.ballots = ballots;
  }

  /** The secretary enters the minutes of the counting. */
  public CommandOutcome recordCount(
      CommandContext context, AggregateId<SecretBallot> ballotId, Figures figures) {
    return ballots.change(
        context,
        ballotId,
        CommandDays.none(),
        found -> found.state().recordCount(figures, context.at()));
  }

  public CommandOutcome declare(CommandContext context, AggregateId<SecretBallot> ballotId) {
    return ballots.change(context, ballotId, CommandDays.none(), found -> found.state().declare());
  }

  public CommandOutcome annul(
      CommandContext context, AggregateId<SecretBallot> ballotId, String reason) {
    return ballots.change(
        context, ballotId, CommandDays.none(), found -> found.state().annul(reason, context.at()));
  }
}
