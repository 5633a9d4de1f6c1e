package vn.hdnd.cuulong.petitions.intake;

/** The field of public life that a petition is about. */
public enum PetitionField {
  /** Đất đai. */
  LAND,
  /** Xây dựng. */
  CONSTRUCTION,
  /** Chế độ, chính sách. */
  POLICY,
  /** Môi trường. */
  ENVIRONMENT,
  /** Y tế. */
  HEALTH,
  /** Giáo dục. */
  EDUCATION,
  /** Tư pháp. */
  JUSTICE,
  /** Lĩnh vực khác. */
  OTHER
}
