package vn.hdnd.cuulong.sessions.secretballots;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/**
 * Somebody drops a ballot. Nobody knows who: the stamp alone says that it is a deputy who has not
 * dropped another one. It is no command, because a command keeps who sent it, when, and a digest of
 * what was sent, and a digest of a few possible choices is the choice.
 */
public final class DroppingBallot {

  private final AggregateCommands<SecretBallot> ballots;
  private final BallotBoxes boxes;

  /** What became of a ballot. */
  public sealed interface Outcome {

    /** It is in the box, durably, and will be counted once. */
    record InTheBox(String receipt) implements Outcome {}

    record Refused(Refusal refusal) implements Outcome {}

    /** There is no such box. */
    record NoBox() implements Outcome {}
  }

  /**
   * A ballot.
   *
   * @param secret 32 random bytes that the deputy's browser chose, Base64
   * @param stamp the unblinded signature on the secret, Base64
   * @param marks one for each line
   */
  public record Stamped(String secret, String stamp, List<Mark> marks) {

    public Stamped {
      marks = List.copyOf(marks);
    }

    /** Tells nothing, so that no log line ever does. */
    @Override
    public String toString() {
      return "a ballot";
    }
  }

  public DroppingBallot(AggregateCommands<SecretBallot> ballots, BallotBoxes boxes) {
    this.ballots = ballots;
    this.boxes = boxes;
  }

  public Outcome drop(AggregateId<SecretBallot> ballotId, Stamped stamped) {
    return boxes
        .councilOf(ballotId)
        .flatMap(council -> ballots.find(council, ballotId))
        .map(Versioned::state)
        .map(ballot -> drop(ballot, stamped))
        .orElseGet(Outcome.NoBox::new);
  }

  private Outcome drop(SecretBallot ballot, Stamped stamped) {
    Optional<Refusal> unfit =
        withTheStamp(ballot, stamped)
            .or(() -> SheetRules.againstMarks(ballot.sheet(), stamped.marks()));
    if (unfit.isPresent()) {
      return new Outcome.Refused(unfit.get());
    }
    var dropped = new BoxBallot(Stamp.digest(stamped.secret()), stamped.marks());
    Optional<Refusal> closed = ballot.againstDropping();
    return closed.isEmpty()
        ? outcome(boxes.drop(ballot.id(), dropped), dropped)
        : late(ballot, dropped, closed.get());
  }

  /**
   * A ballot that was acknowledged gets the same answer for ever, also when its answer was lost;
   * unless the whole vote was annulled.
   */
  private Outcome late(SecretBallot ballot, BoxBallot dropped, Refusal closed) {
    return ballot.stage() != SecretBallotStage.ANNULLED && boxes.holds(ballot.id(), dropped)
        ? inTheBox(dropped)
        : new Outcome.Refused(closed);
  }

  private static Outcome outcome(BallotBoxes.Dropped result, BoxBallot dropped) {
    return switch (result) {
      case IN_THE_BOX -> inTheBox(dropped);
      case USED_OTHERWISE ->
          new Outcome.Refused(Refusal.of(SessionsRefusal.BALLOT_PAPER_ALREADY_USED));
      case SEALED -> new Outcome.Refused(Refusal.of(SessionsRefusal.BALLOT_BOX_NOT_OPEN));
    };
  }

  private static Outcome inTheBox(BoxBallot dropped) {
    return new Outcome.InTheBox(Receipts.of(dropped.credential()));
  }

  private static Optional<Refusal> withTheStamp(SecretBallot ballot, Stamped stamped) {
    boolean genuine =
        Optional.ofNullable(ballot.keys())
            .filter(keys -> Stamp.isOn(stamped.secret(), stamped.stamp(), keys.publicKey()))
            .isPresent();
    return OfficeRule.broken(!genuine, SessionsRefusal.BALLOT_WITHOUT_STAMP, Map.of());
  }
}
