package vn.hdnd.cuulong.sessions.voting;

/** The outcome of a vote. */
public enum Outcome {
  ADOPTED,
  REJECTED
}
