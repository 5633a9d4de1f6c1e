package vn.hdnd.cuulong.sessions.sittings;

/** The states of a sitting. */
public enum SittingStatus {
  OPEN,
  CLOSED
}
