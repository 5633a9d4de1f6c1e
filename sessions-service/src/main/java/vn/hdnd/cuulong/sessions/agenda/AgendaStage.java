package vn.hdnd.cuulong.sessions.agenda;

/** The stages of an agenda. */
public enum AgendaStage {
  /** Thường trực dự kiến (S-20). */
  DRAFTED,
  /** Đã đưa ra hội nghị liên tịch (S-21). */
  SUBMITTED,
  /** Đã gửi kèm quyết định triệu tập, hoặc Hội đồng đã thông qua (S-20). */
  APPROVED,
  /** Đã điều chỉnh sau khi thông qua. */
  CHANGED
}
