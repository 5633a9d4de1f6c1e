package vn.hdnd.cuulong.sessions.secretballots;

import java.time.Instant;
import java.util.List;

/**
 * A count.
 *
 * @param ballots each ballot with its receipt, in the order of the receipts; empty on paper
 */
public record Counted(
    Figures figures, List<SubjectResult> results, List<CountedBallot> ballots, Instant at) {

  public Counted {
    results = List.copyOf(results);
    ballots = List.copyOf(ballots);
  }
}
