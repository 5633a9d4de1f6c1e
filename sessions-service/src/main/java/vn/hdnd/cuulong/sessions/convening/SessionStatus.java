package vn.hdnd.cuulong.sessions.convening;

/** Where a session stands. */
public enum SessionStatus {
  CONVENED,
  CLOSED
}
