package vn.hdnd.cuulong.sessions.papers;

/** Who may know of a paper's content. State secrets are not for this system at all. */
public enum Secrecy {
  /** No mark. */
  NORMAL,
  /** For the deputies and the office only. */
  DEPUTIES_ONLY
}
