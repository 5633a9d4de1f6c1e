package vn.hdnd.cuulong.sessions.agenda;

/** How a milestone stands today. */
public enum MilestoneState {
  DONE,
  /** Done after its due day. */
  DONE_LATE,
  /** Not recorded as done, and its due day is over. */
  LATE,
  /** Due within a week. */
  SOON,
  AHEAD,
  /** The session has opened, and nobody recorded when this was done. */
  NOT_RECORDED
}
