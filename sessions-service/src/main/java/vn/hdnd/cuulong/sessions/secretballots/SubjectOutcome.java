package vn.hdnd.cuulong.sessions.secretballots;

/** What a count means for the person of a line. */
public enum SubjectOutcome {
  /** Trúng cử. */
  ELECTED,
  /** Không trúng cử. */
  NOT_ELECTED,
  /** Enough votes, but as many as another one for the last seat; the council votes again. */
  TIED,
  /** Được miễn nhiệm, bị bãi nhiệm. */
  DISMISSED,
  NOT_DISMISSED,
  /** C-05: no consequence. */
  KEEPS_CONFIDENCE,
  /** C-05: may resign, otherwise a confidence vote follows. */
  MAY_RESIGN,
  /** C-05: the body that nominated the person submits the dismissal. */
  DISMISSAL_DUE,
  /** C-06: resigns, or the dismissal is submitted. */
  LOST_CONFIDENCE
}
