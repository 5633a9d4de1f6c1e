package vn.hdnd.cuulong.sessions.secretballots;

import java.util.List;

/** What a secret ballot decides (V-06, C-01). */
public enum SecretMatter {
  /** Bầu chức danh. */
  ELECTION,
  /** Miễn nhiệm, bãi nhiệm chức danh. */
  DISMISSAL,
  /** Bãi nhiệm đại biểu. */
  DEPUTY_REMOVAL,
  /** Lấy phiếu tín nhiệm. */
  CONFIDENCE_RATING,
  /** Bỏ phiếu tín nhiệm. */
  CONFIDENCE_VOTE;

  /** Returns the mark whose number decides. */
  public Mark deciding() {
    return switch (this) {
      case ELECTION, DISMISSAL, DEPUTY_REMOVAL -> Mark.AGREE;
      case CONFIDENCE_RATING -> Mark.LOW_CONFIDENCE;
      case CONFIDENCE_VOTE -> Mark.NO_CONFIDENCE;
    };
  }

  /** Returns the marks that are counted, in the order of the ballot. */
  public List<Mark> marks() {
    return switch (this) {
      case ELECTION, DISMISSAL, DEPUTY_REMOVAL -> List.of(Mark.AGREE, Mark.DISAGREE);
      case CONFIDENCE_RATING -> List.of(Mark.HIGH_CONFIDENCE, Mark.CONFIDENCE, Mark.LOW_CONFIDENCE);
      case CONFIDENCE_VOTE -> List.of(Mark.CONFIDENCE, Mark.NO_CONFIDENCE);
    };
  }

  boolean takes(Mark mark) {
    return mark == Mark.BLANK || marks().contains(mark);
  }
}
