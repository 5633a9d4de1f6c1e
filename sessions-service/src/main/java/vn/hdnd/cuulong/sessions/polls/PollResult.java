package vn.hdnd.cuulong.sessions.polls;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.voting.Majority;
import vn.hdnd.cuulong.sessions.voting.Outcome;
import vn.hdnd.cuulong.sessions.voting.Tally;

/**
 * The result of a poll with its three denominators (V-08): all deputies, those present, and those
 * who voted.
 *
 * @param present deputies present at the closing, and deputies who had voted and then left
 * @param votes what each deputy voted, in the order of the ids; a deputy who was present and sent
 *     nothing is not among them, but is counted as not voting (V-05)
 */
public record PollResult(Tally tally, int present, Outcome outcome, List<CastVote> votes) {

  public PollResult {
    votes = List.copyOf(votes);
  }

  /**
   * Counts ballots.
   *
   * @param inOffice all deputies, the legal base of the majority (V-02, V-03, V-07)
   */
  static PollResult of(
      List<Ballot> ballots, Set<AggregateId<Deputy>> presentNow, Majority majority, int inOffice) {
    List<CastVote> votes =
        ballots.stream()
            .flatMap(Ballot::vote)
            .sorted(Comparator.comparing(vote -> vote.deputyId().value()))
            .toList();
    int present =
        (int)
            Stream.concat(presentNow.stream(), votes.stream().map(CastVote::deputyId))
                .distinct()
                .count();
    int inFavour = count(votes, Choice.IN_FAVOUR);
    int against = count(votes, Choice.AGAINST);
    Outcome outcome = majority.isReached(inFavour, inOffice) ? Outcome.ADOPTED : Outcome.REJECTED;
    return new PollResult(
        new Tally(inFavour, against, present - inFavour - against), present, outcome, votes);
  }

  /** Returns how many chose for or against. */
  public int voting() {
    return tally.inFavour() + tally.against();
  }

  private static int count(List<CastVote> votes, Choice choice) {
    return (int) votes.stream().filter(vote -> vote.choice() == choice).count();
  }
}
