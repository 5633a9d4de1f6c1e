package vn.hdnd.cuulong.sessions.sittings;

/** Whether a deputy takes part in a sitting (S-14, S-16). */
public enum Presence {
  /** Not recorded yet. */
  NOT_RECORDED,
  /** Có mặt. */
  PRESENT,
  /** Vắng có lý do. */
  EXCUSED,
  /** Vắng không lý do. */
  ABSENT
}
