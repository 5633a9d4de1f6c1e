package vn.hdnd.cuulong.sessions.agenda;

/** What a paper of a session is: the one vocabulary of what items need and of what is filed. */
public enum PaperKind {
  /** Tờ trình. */
  SUBMISSION,
  /** Dự thảo nghị quyết. */
  DRAFT_RESOLUTION,
  /** Báo cáo. */
  REPORT,
  /** Đề án. */
  PROJECT,
  /** Báo cáo đánh giá tác động của chính sách. */
  IMPACT_ASSESSMENT,
  /** Báo cáo thẩm tra của Ban, S-23. */
  VERIFICATION_REPORT,
  /** Ý kiến của Ủy ban nhân dân. */
  COMMITTEE_OPINION,
  /** Tài liệu liên quan. */
  RELATED_PAPERS,
  /** Báo cáo tóm tắt; no item needs one. */
  SUMMARY,
  /** Phụ lục; no item needs one. */
  APPENDIX,
  /** Tài liệu khác; no item needs one. */
  OTHER
}
