package vn.hdnd.cuulong.votercontact.recommendations;

/** The status of a recommendation. */
public enum RecommendationStatus {
  CONSOLIDATED,
  FORWARDED,
  ANSWERED
}
