package vn.hdnd.cuulong.sessions.secretballots;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Ballots and figures for tests. */
final class Sheets {

  static final CountingBoard BOARD =
      new CountingBoard("Lê Văn Tám", List.of("Trần Văn Ơn", "Phạm Thị Lan"));

  private Sheets() {}

  static BallotSheet paper(SecretMatter matter, @Nullable Integer seats, int lines) {
    return sheet(SecretBallotForm.PAPER, matter, seats, lines, BOARD);
  }

  static BallotSheet electronic(SecretMatter matter, @Nullable Integer seats, int lines) {
    return sheet(SecretBallotForm.ELECTRONIC, matter, seats, lines, null);
  }

  static BallotSheet sheet(
      SecretBallotForm form,
      SecretMatter matter,
      @Nullable Integer seats,
      int lines,
      @Nullable CountingBoard board) {
    return new BallotSheet(
        form,
        matter,
        "Bỏ phiếu",
        IntStream.rangeClosed(1, lines)
            .mapToObj(n -> new Subject("Nguyễn Thị " + n, "Phó Chủ tịch"))
            .toList(),
        seats,
        board);
  }

  /** Returns the counts of a line, in the order of the matter's marks. */
  static SubjectTally line(int number, SecretMatter matter, int... counts) {
    List<Mark> marks = matter.marks();
    return new SubjectTally(
        number,
        IntStream.range(0, counts.length)
            .mapToObj(at -> new MarkCount(marks.get(at), counts[at]))
            .toList());
  }

  /** Returns figures in which every ballot is valid. */
  static Figures all(int collected, SubjectTally... lines) {
    return new Figures(collected, collected, collected, 0, List.of(lines));
  }

  static BoxBallot ballot(String credential, Mark... marks) {
    return new BoxBallot(credential.repeat(32), Arrays.asList(marks));
  }

  static List<SubjectOutcome> outcomes(SecretBallot ballot) {
    return Optional.ofNullable(ballot.counted()).map(Counted::results).orElse(List.of()).stream()
        .map(SubjectResult::outcome)
        .toList();
  }
}
