package vn.hdnd.cuulong.votercontact.recommendations;

/** Where a recommendation stands. */
public enum RecommendationStatus {
  CONSOLIDATED,
  FORWARDED,
  ANSWERED
}
