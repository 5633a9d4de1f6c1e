package vn.hdnd.cuulong.sessions.agenda;

/** How far a paper that an item needs has come. */
public enum PaperStanding {
  /** Its file has not come, whether it is on the list of the session's papers or not. */
  MISSING,
  /** Its file waits for the office's check. */
  FILED,
  /** Its file went back to whoever filed it. */
  RETURNED,
  /** The deputies read it. */
  ACCEPTED
}
