package vn.hdnd.cuulong.sessions.decisions;

/** Where a decision stands in the queue. */
public enum DecisionStatus {
  /** It waits for the next session. */
  TO_REPORT,
  /** It was reported to the council. */
  REPORTED,
  /** It was entered in error. */
  WITHDRAWN
}
