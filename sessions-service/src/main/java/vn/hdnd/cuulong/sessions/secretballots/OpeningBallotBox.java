package vn.hdnd.cuulong.sessions.secretballots;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/**
 * The chair opens the box after the ballot papers are issued. The box is put up first: a process
 * that dies in between leaves an empty box and nothing else.
 */
public final class OpeningBallotBox {

  private final AggregateCommands<SecretBallot> ballots;
  private final BallotBoxes boxes;

  public OpeningBallotBox(AggregateCommands<SecretBallot> ballots, BallotBoxes boxes) {
    this.ballots = ballots;
    this.boxes = boxes;
  }

  public CommandOutcome open(CommandContext context, AggregateId<SecretBallot> ballotId) {
    return ballots.change(
        context,
        ballotId,
        CommandDays.none(),
        found -> {
          if (!context.dryRun() && found.state().against(SecretBallotAction.OPEN_BOX).isEmpty()) {
            boxes.putUp(context.council(), ballotId);
          }
          return found.state().openBox();
        });
  }
}
