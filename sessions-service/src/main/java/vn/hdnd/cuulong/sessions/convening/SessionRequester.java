package vn.hdnd.cuulong.sessions.convening;

/** Who may ask for a session that is not a regular one (S-03). */
public enum SessionRequester {
  STANDING_COMMITTEE,
  /** The chair of the People's Committee of the same level. */
  PEOPLES_COMMITTEE_CHAIR,
  /** At least a third of all deputies. */
  THIRD_OF_DEPUTIES
}
