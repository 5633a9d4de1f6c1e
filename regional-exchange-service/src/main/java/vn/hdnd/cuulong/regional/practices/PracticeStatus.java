package vn.hdnd.cuulong.regional.practices;

/** The visibility of a practice. */
public enum PracticeStatus {
  /** Visible to its own council only. */
  DRAFT,
  /** Visible to the whole region. */
  SHARED
}
