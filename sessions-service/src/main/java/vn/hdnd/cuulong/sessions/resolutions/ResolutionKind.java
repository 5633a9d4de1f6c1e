package vn.hdnd.cuulong.sessions.resolutions;

/** The kinds of resolution, each with its own document numbers (N-02, N-04). */
public enum ResolutionKind {
  /** Văn bản quy phạm pháp luật: rules for everyone; the year stands in its number. */
  NORMATIVE,
  /** Cá biệt: one case, one addressee. */
  INDIVIDUAL
}
