package vn.hdnd.cuulong.regional.practices;

/** Who may see a practice. */
public enum PracticeStatus {
  /** Its own council only. */
  DRAFT,
  /** The whole region. */
  SHARED
}
