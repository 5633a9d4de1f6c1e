package vn.hdnd.cuulong.sessions.convening;

/** The kinds of session in law (S-01, S-02). */
public enum SessionKind {
  /** Thường lệ. */
  REGULAR,
  /** Chuyên đề. */
  THEMATIC,
  /** Giải quyết công việc phát sinh đột xuất. */
  URGENT,
  /** Bất thường: the word of the older law, for records of its time only. */
  EXTRAORDINARY
}
