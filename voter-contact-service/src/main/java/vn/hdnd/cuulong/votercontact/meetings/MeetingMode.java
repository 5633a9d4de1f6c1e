package vn.hdnd.cuulong.votercontact.meetings;

/** How people meet (T-02). */
public enum MeetingMode {
  /** Trực tiếp. */
  IN_PERSON,
  /** Trực tuyến. */
  ONLINE,
  /** Trực tiếp kết hợp trực tuyến. */
  COMBINED
}
