package vn.hdnd.cuulong.sessions.voting;

/** How a vote ended. */
public enum Outcome {
  ADOPTED,
  REJECTED
}
