package vn.hdnd.cuulong.sessions.agenda;

/** How an agenda becomes valid. */
public enum ApprovalForm {
  /** Gửi kèm quyết định triệu tập (S-10). */
  CONVENING_DECISION,
  /** Hội đồng nhân dân thông qua tại kỳ họp (S-20). */
  COUNCIL
}
