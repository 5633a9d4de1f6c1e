package vn.hdnd.cuulong.votercontact.opinions;

/** The field of public work, by the council's committees. */
public enum WorkField {
  /** Kinh tế - Ngân sách. */
  ECONOMIC_BUDGET,
  /** Pháp chế. */
  LEGAL_AFFAIRS,
  /** Văn hóa - Xã hội. */
  CULTURAL_SOCIAL,
  /** Đô thị. */
  URBAN,
  /** Dân tộc. */
  ETHNIC,
  /** Lĩnh vực khác. */
  OTHER
}
