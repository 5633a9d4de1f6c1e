package vn.hdnd.cuulong.supervision.conduct;

/** The forms of supervision that the law knows (Law 121/2025/QH15, Articles 28 to 40). */
public enum SupervisionForm {
  REPORT_REVIEW("xem xét, thẩm tra báo cáo"),
  LEGAL_DOC("giám sát văn bản quy phạm pháp luật"),
  QUESTIONING("chất vấn"),
  EXPLANATION("giải trình"),
  THEMATIC("giám sát chuyên đề"),
  KNTC("giám sát việc giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh"),
  VOTER_REC("giám sát việc giải quyết, trả lời kiến nghị của cử tri"),
  LAW_ENFORCEMENT("giám sát việc thi hành pháp luật ở địa phương"),
  CONFIDENCE("lấy phiếu, bỏ phiếu tín nhiệm"),
  RESOLUTION_FOLLOWUP("giám sát việc thực hiện nghị quyết về giám sát"),
  RECOMMENDATION_FOLLOWUP("theo dõi việc thực hiện kết luận, kiến nghị giám sát"),
  RE_SUPERVISION("giám sát lại, xử lý sau giám sát"),
  SURVEY("khảo sát");

  private final String inVietnamese;

  SupervisionForm(String inVietnamese) {
    this.inVietnamese = inVietnamese;
  }

  /** Its name in the law, as it stands within a sentence. */
  String inVietnamese() {
    return inVietnamese;
  }
}
