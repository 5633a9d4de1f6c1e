package vn.hdnd.cuulong.sessions.secretballots;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/** Reads a secret ballot for one person. */
public final class ReadingSecretBallot {

  private final IssuingBallotPaper issuing;
  private final BallotPapers papers;
  private final BallotBoxes boxes;

  /**
   * A secret ballot for one reader.
   *
   * @param issued ballot papers so far
   * @param inTheBox ballots so far
   * @param own the reader's own ballot paper; null if there is none
   */
  public record Read(int issued, int inTheBox, @Nullable BallotPaper own) {}

  public ReadingSecretBallot(IssuingBallotPaper issuing, BallotPapers papers, BallotBoxes boxes) {
    this.issuing = issuing;
    this.papers = papers;
    this.boxes = boxes;
  }

  public Read read(SecretBallot ballot, String account) {
    @Nullable Counted counted = ballot.counted();
    if (counted != null) {
      return new Read(
          counted.figures().issued(), counted.figures().collected(), own(ballot, account));
    }
    return ballot.sheet().isElectronic()
        ? new Read(
            papers.issued(ballot.council(), ballot.id()),
            boxes.size(ballot.id()),
            own(ballot, account))
        : new Read(0, 0, null);
  }

  /** Why the ballot does not take an action of this person. */
  public Optional<Refusal> against(
      SecretBallot ballot, SecretBallotAction action, String account, LocalDate today) {
    return switch (action) {
      case ISSUE ->
          issuing.against(ballot, account, today).or(() -> alreadyIssued(ballot, account));
      case OPEN_BOX, CLOSE, RECORD_COUNT, DECLARE, ANNUL -> ballot.against(action);
    };
  }

  private Optional<Refusal> alreadyIssued(SecretBallot ballot, String account) {
    return issuing
        .paperOf(ballot, account)
        .map(paper -> Refusal.of(SessionsRefusal.BALLOT_PAPER_ALREADY_ISSUED));
  }

  private @Nullable BallotPaper own(SecretBallot ballot, String account) {
    return ballot.sheet().isElectronic() ? issuing.paperOf(ballot, account).orElse(null) : null;
  }
}
