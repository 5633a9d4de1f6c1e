package vn.hdnd.cuulong.sessions.resolutions;

/** The status of a resolution. */
public enum ResolutionStatus {
  SUBMITTED,
  ADOPTED,
  REJECTED
}
