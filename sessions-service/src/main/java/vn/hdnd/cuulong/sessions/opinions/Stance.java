package vn.hdnd.cuulong.sessions.opinions;

/** What a deputy thinks of the matter. */
public enum Stance {
  /** Đồng ý. */
  AGREE,
  /** Không đồng ý. */
  DISAGREE,
  /** Ý kiến khác. */
  OTHER;

  /** Tells whether the deputy says why. */
  boolean needsReasons() {
    return this != AGREE;
  }
}
