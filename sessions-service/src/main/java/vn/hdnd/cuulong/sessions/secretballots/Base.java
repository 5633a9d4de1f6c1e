package vn.hdnd.cuulong.sessions.secretballots;

/** What a share is a share of. */
public enum Base {
  /** All deputies in office (V-07). */
  DEPUTIES,
  /** Ballots given out. */
  ISSUED,
  /** Ballots in the box. */
  COLLECTED,
  /** Valid ballots. */
  VALID;

  int of(Figures figures, int deputiesInOffice) {
    return switch (this) {
      case DEPUTIES -> deputiesInOffice;
      case ISSUED -> figures.issued();
      case COLLECTED -> figures.collected();
      case VALID -> figures.valid();
    };
  }
}
