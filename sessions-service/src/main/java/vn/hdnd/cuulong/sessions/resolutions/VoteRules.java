package vn.hdnd.cuulong.sessions.resolutions;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.voting.Majority;
import vn.hdnd.cuulong.sessions.voting.VotingLaw;

/** Rules for the record of a vote, apart from the majority, one method each. */
final class VoteRules {

  private VoteRules() {}

  static Optional<Refusal> notOlderThanTheDraft(LocalDate votedOn, LocalDate submittedOn) {
    return OfficeRule.broken(
        votedOn.isBefore(submittedOn),
        SessionsRefusal.VOTE_BEFORE_SUBMISSION,
        Map.of("date", votedOn.toString(), "submittedOn", submittedOn.toString()));
  }

  static Optional<Refusal> notBeforeTheSession(LocalDate votedOn, Session session) {
    return outsideTheSession(votedOn.isBefore(session.opensOn()), votedOn, session);
  }

  static Optional<Refusal> notAfterTheSession(LocalDate votedOn, Session session) {
    return outsideTheSession(session.isOverBefore(votedOn), votedOn, session);
  }

  private static Optional<Refusal> outsideTheSession(
      boolean outside, LocalDate votedOn, Session session) {
    var end = session.closing();
    return OfficeRule.broken(
        outside,
        SessionsRefusal.VOTE_OUTSIDE_SESSION,
        Map.of(
            "date", votedOn.toString(),
            "opensOn", session.opensOn().toString(),
            "closedOn", end == null ? "…" : end.closedOn().toString()));
  }

  /** V-07: only deputies in office on the day of the vote can have voted. */
  static Optional<Refusal> castByDeputies(RecordVote command, int inOffice) {
    int votes = command.tally().total();
    return OfficeRule.broken(
            votes > inOffice,
            SessionsRefusal.TALLY_EXCEEDS_COUNCIL,
            Map.of("votes", Integer.toString(votes), "inOffice", Integer.toString(inOffice)))
        .map(no -> no.citing(OfficeRule.citing(VotingLaw.allDeputies(command.votedOn()))));
  }

  /**
   * V-02, V-03: a number on paper asserts adoption, so the votes must have reached the majority.
   */
  static Optional<Refusal> adoptedIfNumbered(
      RecordVote command, int inOffice, DatedRule<Majority> majority) {
    @Nullable Integer number = command.number();
    int inFavour = command.tally().inFavour();
    return number == null || majority.value().isReached(inFavour, inOffice)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                    SessionsRefusal.NUMBER_WITHOUT_MAJORITY,
                    Map.of(
                        "number", number.toString(),
                        "inFavour", Integer.toString(inFavour),
                        "needed", Integer.toString(majority.value().votesNeeded(inOffice)),
                        "inOffice", Integer.toString(inOffice)))
                .citing(majority.citation()));
  }

  /** The refusal if no majority is known, because it must never be guessed. */
  static Refusal noMajorityKnown(LocalDate day) {
    return Refusal.of(SessionsRefusal.NO_VOTING_RULE, Map.of("date", day.toString()))
        .citing(OfficeRule.CITATION);
  }
}
