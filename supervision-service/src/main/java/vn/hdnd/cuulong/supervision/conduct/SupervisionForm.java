package vn.hdnd.cuulong.supervision.conduct;

/** The forms of supervision that the law knows (Law 121/2025/QH15, Articles 28 to 40). */
public enum SupervisionForm {
  /** Xem xét, thẩm tra báo cáo. */
  REPORT_REVIEW,
  /** Giám sát văn bản quy phạm pháp luật. */
  LEGAL_DOC,
  /** Chất vấn. */
  QUESTIONING,
  /** Giải trình. */
  EXPLANATION,
  /** Giám sát chuyên đề. */
  THEMATIC,
  /** Giám sát việc giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh. */
  KNTC,
  /** Giám sát việc giải quyết, trả lời kiến nghị của cử tri. */
  VOTER_REC,
  /** Giám sát việc thi hành pháp luật ở địa phương. */
  LAW_ENFORCEMENT,
  /** Lấy phiếu, bỏ phiếu tín nhiệm. */
  CONFIDENCE,
  /** Giám sát việc thực hiện nghị quyết về giám sát. */
  RESOLUTION_FOLLOWUP,
  /** Theo dõi việc thực hiện kết luận, kiến nghị giám sát. */
  RECOMMENDATION_FOLLOWUP,
  /** Giám sát lại, xử lý sau giám sát. */
  RE_SUPERVISION,
  /** Khảo sát. */
  SURVEY
}
