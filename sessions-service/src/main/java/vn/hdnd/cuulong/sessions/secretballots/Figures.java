package vn.hdnd.cuulong.sessions.secretballots;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The figures of a count, as the minutes of the counting (biên bản kiểm phiếu) state them.
 *
 * @param issued ballots given out (phát ra)
 * @param collected ballots in the box (thu về)
 * @param tallies one for each line, in the order of the ballot
 */
public record Figures(
    int issued, int collected, int valid, int invalid, List<SubjectTally> tallies) {

  public Figures {
    tallies = List.copyOf(tallies);
  }

  /** Counts the ballots of an electronic box; a ballot without any mark is not valid. */
  static Figures of(SecretMatter matter, int subjects, int issued, List<BoxBallot> ballots) {
    List<BoxBallot> valid = ballots.stream().filter(BoxBallot::saysSomething).toList();
    List<SubjectTally> tallies =
        IntStream.range(0, subjects)
            .mapToObj(line ->
                new SubjectTally(
                    line + 1,
                    matter.marks().stream()
                        .map(mark -> new MarkCount(mark, count(valid, line, mark)))
                        .toList()))
            .toList();
    return new Figures(
        issued, ballots.size(), valid.size(), ballots.size() - valid.size(), tallies);
  }

  private static int count(List<BoxBallot> ballots, int line, Mark mark) {
    return (int) ballots.stream().filter(each -> each.marks().get(line) == mark).count();
  }
}
