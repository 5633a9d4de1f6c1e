package vn.hdnd.cuulong.sessions.agenda;

/** The kinds of papers of an item. */
public enum PaperKind {
  /** Tờ trình. */
  SUBMISSION,
  /** Dự thảo nghị quyết. */
  DRAFT,
  /** Báo cáo. */
  REPORT,
  /** Đề án. */
  PROJECT,
  /** Báo cáo đánh giá tác động của chính sách. */
  IMPACT_ASSESSMENT,
  /** Báo cáo thẩm tra của Ban. */
  VERIFICATION_REPORT,
  /** Ý kiến của Ủy ban nhân dân. */
  COMMITTEE_OPINION,
  /** Tài liệu liên quan. */
  RELATED_PAPERS
}
