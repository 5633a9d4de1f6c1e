package vn.hdnd.cuulong.sessions.secretballots;

import java.util.List;

/** What a secret ballot decides (V-06, C-01). */
public enum SecretMatter {
  /** Bầu chức danh. */
  ELECTION(Mark.AGREE, Mark.AGREE, Mark.DISAGREE),
  /** Miễn nhiệm, bãi nhiệm chức danh. */
  DISMISSAL(Mark.AGREE, Mark.AGREE, Mark.DISAGREE),
  /** Bãi nhiệm đại biểu. */
  DEPUTY_REMOVAL(Mark.AGREE, Mark.AGREE, Mark.DISAGREE),
  /** Lấy phiếu tín nhiệm. */
  CONFIDENCE_RATING(
      Mark.LOW_CONFIDENCE, Mark.HIGH_CONFIDENCE, Mark.CONFIDENCE, Mark.LOW_CONFIDENCE),
  /** Bỏ phiếu tín nhiệm. */
  CONFIDENCE_VOTE(Mark.NO_CONFIDENCE, Mark.CONFIDENCE, Mark.NO_CONFIDENCE);

  private final Mark deciding;
  private final List<Mark> marks;

  SecretMatter(Mark deciding, Mark... marks) {
    this.deciding = deciding;
    this.marks = List.of(marks);
  }

  /** Returns the mark whose number decides. */
  public Mark deciding() {
    return deciding;
  }

  /** Returns the marks that are counted, in the order of the ballot. */
  public List<Mark> marks() {
    return marks;
  }

  boolean takes(Mark mark) {
    return mark == Mark.BLANK || marks.contains(mark);
  }
}
