package vn.hdnd.cuulong.supervision.conduct;

/** The status of a recommendation. */
public enum RecommendationStatus {
  /** The agency has not answered. */
  MADE,
  /** Its last answer waits for verification. */
  ANSWERED,
  /** Its last answer was verified. */
  VERIFIED
}
