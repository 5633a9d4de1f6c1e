package vn.hdnd.cuulong.sessions.voting;

/** The subject of a resolution, as far as the majority depends on it. */
public enum Matter {
  /** Everything without a special rule in law. */
  ORDINARY,
  /** Removing a deputy (bãi nhiệm đại biểu). */
  DEPUTY_REMOVAL
}
