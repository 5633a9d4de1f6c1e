package vn.hdnd.cuulong.sessions.convening;

/** The status of a session. */
public enum SessionStatus {
  CONVENED,
  CLOSED
}
