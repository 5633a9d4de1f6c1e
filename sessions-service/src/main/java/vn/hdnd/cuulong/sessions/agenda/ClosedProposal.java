package vn.hdnd.cuulong.sessions.agenda;

/** S-05: on whose proposal the council may decide to meet in private. */
public enum ClosedProposal {
  /** Thường trực Hội đồng nhân dân. */
  STANDING_COMMITTEE,
  /** Chủ tịch Ủy ban nhân dân. */
  PEOPLES_COMMITTEE_CHAIR,
  /** Ít nhất một phần ba tổng số đại biểu. */
  THIRD_OF_DEPUTIES
}
