package vn.hdnd.cuulong.sessions.papers;

/** What a paper is among the papers of a session. */
public enum PaperKind {
  /** Tờ trình. */
  SUBMISSION,
  /** Dự thảo nghị quyết. */
  DRAFT_RESOLUTION,
  /** Báo cáo. */
  REPORT,
  /** Báo cáo thẩm tra, S-23. */
  VERIFICATION_REPORT,
  /** Báo cáo tóm tắt. */
  SUMMARY,
  /** Phụ lục. */
  APPENDIX,
  /** Tài liệu khác. */
  OTHER
}
