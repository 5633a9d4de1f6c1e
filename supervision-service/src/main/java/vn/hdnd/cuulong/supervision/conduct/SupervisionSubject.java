package vn.hdnd.cuulong.supervision.conduct;

/** The bodies that supervise (chủ thể giám sát). */
public enum SupervisionSubject {
  /** Hội đồng nhân dân. */
  COUNCIL,
  /** Thường trực Hội đồng nhân dân. */
  STANDING_COMMITTEE,
  /** Ban của Hội đồng nhân dân. */
  COMMITTEE,
  /** Tổ đại biểu. */
  DEPUTY_GROUP,
  /** Đại biểu. */
  DEPUTY
}
