package vn.hdnd.cuulong.sessions.voting;

/** What a resolution is about, as far as the majority depends on it. */
public enum Matter {
  /** Everything that the law does not single out. */
  ORDINARY,
  /** Removing a deputy (bãi nhiệm đại biểu). */
  DEPUTY_REMOVAL
}
