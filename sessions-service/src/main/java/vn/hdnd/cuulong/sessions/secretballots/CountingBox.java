package vn.hdnd.cuulong.sessions.secretballots;

import java.time.Instant;
import java.util.List;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.Cause;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.DueCommand;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.schedule.Fired;
import vn.hdnd.cuulong.sessions.refusal.OfficeDays;

/**
 * Seals and counts the box of a closed electronic ballot. Both may be repeated by anybody: a sealed
 * box does not change, and the command's key follows from the ballot.
 */
public final class CountingBox {

  /** The name of the rule in the schedule. */
  static final String RULE = "secret-ballot-counting";

  private final AggregateCommands<SecretBallot> ballots;
  private final BallotBoxes boxes;
  private final BallotPapers papers;

  public CountingBox(
      AggregateCommands<SecretBallot> ballots, BallotBoxes boxes, BallotPapers papers) {
    this.ballots = ballots;
    this.boxes = boxes;
    this.papers = papers;
  }

  /** Returns whether something is left to do. */
  Fired count(CouncilId council, AggregateId<SecretBallot> ballotId, Instant now) {
    return ballots
        .find(council, ballotId)
        .map(Versioned::state)
        .filter(CountingBox::isToBeCounted)
        .map(ballot -> count(ballot, now))
        .orElseGet(Fired::done);
  }

  private static boolean isToBeCounted(SecretBallot ballot) {
    return ballot.sheet().isElectronic() && ballot.stage() == SecretBallotStage.CLOSED;
  }

  private Fired count(SecretBallot ballot, Instant now) {
    List<BoxBallot> sealed = boxes.seal(ballot.id());
    int issued = papers.issued(ballot.council(), ballot.id());
    var cause = new Cause.Event("count", "sessions", ballot.id().value());
    CommandContext context = CommandContext.of(cause, ballot.council(), now, OfficeDays.ZONE);
    return DueCommand.fired(
        ballots.change(
            context,
            ballot.id(),
            CommandDays.none(),
            found -> found.state().count(issued, sealed, now)));
  }
}
