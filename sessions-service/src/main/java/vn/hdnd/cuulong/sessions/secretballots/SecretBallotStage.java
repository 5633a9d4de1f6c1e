package vn.hdnd.cuulong.sessions.secretballots;

/** The stages of a secret ballot, in order; an annulled one stays. */
public enum SecretBallotStage {
  /** Electronic only: deputies receive their ballot papers, and nobody votes yet. */
  ISSUING,
  /** The box is open; electronic ballot papers are not issued any more. */
  VOTING,
  /** No more ballots; they are being counted. */
  CLOSED,
  /** The result is there, and the chair has not declared it. */
  COUNTED,
  /** The chair has declared the result. */
  DECLARED,
  /** Without effect; it may be repeated as another one. */
  ANNULLED;

  /** Tells whether the sitting cannot end yet. */
  boolean isUnderWay() {
    return this == ISSUING || this == VOTING || this == CLOSED;
  }
}
