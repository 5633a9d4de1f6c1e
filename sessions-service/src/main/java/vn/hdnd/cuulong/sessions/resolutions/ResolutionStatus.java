package vn.hdnd.cuulong.sessions.resolutions;

/** Where a resolution stands. */
public enum ResolutionStatus {
  SUBMITTED,
  ADOPTED,
  REJECTED
}
