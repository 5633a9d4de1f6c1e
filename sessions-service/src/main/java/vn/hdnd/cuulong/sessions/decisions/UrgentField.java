package vn.hdnd.cuulong.sessions.decisions;

/** What an urgent decision is about (S-45). */
public enum UrgentField {
  /** Thiên tai, thảm họa. */
  DISASTER,
  /** Dịch bệnh. */
  EPIDEMIC,
  /** An ninh, trật tự. */
  SECURITY,
  /** Ngân sách. */
  BUDGET
}
