package vn.hdnd.cuulong.sessions.polls;

/** What a deputy votes (V-05). */
public enum Choice {
  /** Tán thành. */
  IN_FAVOUR,
  /** Không tán thành. */
  AGAINST,
  /** Không biểu quyết. */
  NOT_VOTING
}
