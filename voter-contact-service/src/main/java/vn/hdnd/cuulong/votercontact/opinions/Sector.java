package vn.hdnd.cuulong.votercontact.opinions;

/**
 * The branch of work that an opinion is about, finer than the committees' fields. It is a closed
 * list because it is in a public event, and free text could contain a person's name.
 */
public enum Sector {
  /** Giao thông. */
  TRANSPORT,
  /** Thủy lợi. */
  IRRIGATION,
  /** Nông nghiệp, thủy sản. */
  AGRICULTURE,
  /** Đất đai. */
  LAND,
  /** Xây dựng, đô thị. */
  CONSTRUCTION,
  /** Điện. */
  ELECTRICITY,
  /** Nước sạch. */
  CLEAN_WATER,
  /** Môi trường. */
  ENVIRONMENT,
  /** Y tế. */
  HEALTH,
  /** Giáo dục. */
  EDUCATION,
  /** Chế độ, chính sách. */
  POLICY,
  /** Cải cách hành chính. */
  ADMINISTRATION,
  /** An ninh, trật tự. */
  SECURITY,
  /** Ngành khác. */
  OTHER
}
