package vn.hdnd.cuulong.sessions.secretballots;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.sessions.voting.Majority;

/** What the figures of a count mean for each line, by the threshold of the matter. */
final class Results {

  private final SecretMatter matter;
  private final Threshold threshold;
  private final Figures figures;
  private final int base;

  private Results(SecretMatter matter, Threshold threshold, Figures figures, int inOffice) {
    this.matter = matter;
    this.threshold = threshold;
    this.figures = figures;
    this.base = threshold.base().of(figures, inOffice);
  }

  /**
   * Returns one result for each line.
   *
   * @param seats how many an election fills; null for other matters
   * @param inOffice all deputies (V-07)
   */
  static List<SubjectResult> of(
      SecretMatter matter,
      Threshold threshold,
      Figures figures,
      @Nullable Integer seats,
      int inOffice) {
    var results = new Results(matter, threshold, figures, inOffice);
    return figures.tallies().stream()
        .map(tally -> new SubjectResult(tally.number(), results.outcome(tally, seats)))
        .toList();
  }

  private SubjectOutcome outcome(SubjectTally tally, @Nullable Integer seats) {
    boolean reached = reaches(threshold.share(), tally);
    return switch (matter) {
      case ELECTION -> elected(tally, seats == null ? 1 : seats);
      case DISMISSAL, DEPUTY_REMOVAL ->
          reached ? SubjectOutcome.DISMISSED : SubjectOutcome.NOT_DISMISSED;
      case CONFIDENCE_RATING -> rated(tally, reached);
      case CONFIDENCE_VOTE ->
          reached ? SubjectOutcome.LOST_CONFIDENCE : SubjectOutcome.KEEPS_CONFIDENCE;
    };
  }

  private SubjectOutcome rated(SubjectTally tally, boolean reached) {
    @Nullable Majority more = threshold.more();
    if (more != null && base > 0 && reaches(more, tally)) {
      return SubjectOutcome.DISMISSAL_DUE;
    }
    return reached ? SubjectOutcome.MAY_RESIGN : SubjectOutcome.KEEPS_CONFIDENCE;
  }

  /** Of those with enough votes, the ones with the most are elected. */
  private SubjectOutcome elected(SubjectTally tally, int seats) {
    if (!reaches(threshold.share(), tally)) {
      return SubjectOutcome.NOT_ELECTED;
    }
    List<Integer> enough =
        figures.tallies().stream()
            .filter(each -> reaches(threshold.share(), each))
            .map(this::deciding)
            .sorted(Comparator.reverseOrder())
            .toList();
    long ahead = enough.stream().filter(votes -> votes > deciding(tally)).count();
    long level = enough.stream().filter(votes -> votes == deciding(tally)).count();
    if (ahead + level <= seats) {
      return SubjectOutcome.ELECTED;
    }
    return ahead < seats ? SubjectOutcome.TIED : SubjectOutcome.NOT_ELECTED;
  }

  private boolean reaches(Majority share, SubjectTally tally) {
    return share.isReached(deciding(tally), base);
  }

  private int deciding(SubjectTally tally) {
    return tally.of(matter.deciding());
  }
}
