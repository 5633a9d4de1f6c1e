package vn.hdnd.cuulong.sessions.secretballots;

/** What a ballot says about one line. */
public enum Mark {
  /** Đồng ý. */
  AGREE,
  /** Không đồng ý. */
  DISAGREE,
  /** Tín nhiệm cao. */
  HIGH_CONFIDENCE,
  /** Tín nhiệm. */
  CONFIDENCE,
  /** Tín nhiệm thấp. */
  LOW_CONFIDENCE,
  /** Không tín nhiệm. */
  NO_CONFIDENCE,
  /** The line is left unmarked; allowed in every ballot, and counted nowhere. */
  BLANK
}
