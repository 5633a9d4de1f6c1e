package vn.hdnd.cuulong.sessions.polls;

/** The stages of a poll, in order; an annulled one stays. */
public enum PollStage {
  /** Ballots are cast. */
  OPEN,
  /** No more ballots; they are being counted. */
  CLOSED,
  /** The result is there, and the chair has not declared it. */
  COUNTED,
  /** The chair has declared the result. */
  DECLARED,
  /** Without effect; it may be repeated as another poll. */
  ANNULLED;

  /** Tells whether the sitting cannot end yet. */
  boolean isUnderWay() {
    return this == OPEN || this == CLOSED;
  }
}
