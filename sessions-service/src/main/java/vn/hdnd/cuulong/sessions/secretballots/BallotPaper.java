package vn.hdnd.cuulong.sessions.secretballots;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.DerivedId;
import vn.hdnd.cuulong.platform.events.Answer;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.stored.StoredPath;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/**
 * The ballot paper that a deputy received in an electronic secret ballot: who voted is known by it,
 * and nothing else is. The blinded secret fits any secret there is, so it can be kept for ever.
 *
 * @param blinded what the deputy's browser sent, Base64
 * @param stamp the blind signature on it, Base64
 */
public record BallotPaper(
    AggregateId<BallotPaper> id,
    CouncilId council,
    AggregateId<SecretBallot> secretBallotId,
    AggregateId<Deputy> deputyId,
    String blinded,
    String stamp) {

  public static final AggregateType<BallotPaper> TYPE =
      AggregateType.of("ballot-paper", "ballot_papers", BallotPaper.class).unpublished();

  public static final StoredPath SECRET_BALLOT = StoredPath.in(BallotPaper.class, "secretBallotId");

  /** What the deputy's browser needs to finish the stamp. */
  public record Stamped(String stamp) implements Answer {}

  /** Returns the id of a deputy's paper in a ballot; there is never another one. */
  static AggregateId<BallotPaper> idOf(SecretBallot ballot, AggregateId<Deputy> deputyId) {
    return new AggregateId<>(
        DerivedId.of(ballot.council(), TYPE.name(), ballot.id() + "\n" + deputyId));
  }

  /**
   * Decides about a paper.
   *
   * @param dryRun whether nothing is kept; then no stamp is answered either, for it would be good
   *     for a ballot beside the one of the paper that is kept
   */
  static Decision<BallotPaper> issue(
      SecretBallot ballot, AggregateId<Deputy> deputyId, String blinded, boolean dryRun) {
    Optional<String> stamp =
        Optional.ofNullable(ballot.keys()).flatMap(keys -> Stamp.on(blinded, keys));
    Optional<Refusal> unreadable =
        OfficeRule.broken(stamp.isEmpty(), SessionsRefusal.BALLOT_PAPER_NOT_READABLE, Map.of());
    return Decision.unless(
        unreadable,
        () -> {
          var paper =
              new BallotPaper(
                  idOf(ballot, deputyId),
                  ballot.council(),
                  ballot.id(),
                  deputyId,
                  blinded,
                  stamp.orElseThrow());
          return Decision.accepted(
              paper, List.of(), dryRun ? Answer.NONE : new Stamped(paper.stamp()));
        });
  }
}
