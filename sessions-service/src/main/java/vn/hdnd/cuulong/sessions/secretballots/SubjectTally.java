package vn.hdnd.cuulong.sessions.secretballots;

import java.util.List;

/**
 * The counted marks of one line.
 *
 * @param number of the line, from 1
 */
public record SubjectTally(int number, List<MarkCount> counts) {

  public SubjectTally {
    counts = List.copyOf(counts);
  }

  /** Returns how many ballots have this mark. */
  public int of(Mark mark) {
    return counts.stream().filter(each -> each.mark() == mark).mapToInt(MarkCount::count).sum();
  }

  int total() {
    return counts.stream().mapToInt(MarkCount::count).sum();
  }
}
