package vn.hdnd.cuulong.sessions.papers;

/** Where a paper stands. */
public enum PaperState {
  /** It is on the list of the session's papers, and its file has not come. */
  EXPECTED,
  /** Its newest version waits for the office's check. */
  FILED,
  /** Its newest version went back to whoever filed it. */
  RETURNED,
  /** Its newest version is what the deputies read. */
  ACCEPTED,
  /** It is no paper of the session any more. */
  WITHDRAWN
}
