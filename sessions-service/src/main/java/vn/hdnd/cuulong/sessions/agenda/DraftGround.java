package vn.hdnd.cuulong.sessions.agenda;

/** The grounds on which a province issues a normative resolution (Law 64/2025/QH15, Article 21). */
public enum DraftGround {
  /** Quy định chi tiết điều được văn bản cấp trên giao. */
  DETAILS_OF_A_HIGHER_DOCUMENT,
  /** Chính sách, biện pháp để thi hành văn bản cấp trên. */
  POLICIES_TO_CARRY_OUT,
  /** Biện pháp phát triển kinh tế - xã hội, ngân sách, quốc phòng, an ninh, đặc thù, phân cấp. */
  LOCAL_MEASURES,
  /** Chính sách thí điểm. */
  PILOT
}
