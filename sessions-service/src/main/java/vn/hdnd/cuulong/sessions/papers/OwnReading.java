package vn.hdnd.cuulong.sessions.papers;

/** How far a deputy is with a paper. */
public enum OwnReading {
  /** There is nothing to read yet. */
  NOTHING_TO_READ,
  UNREAD,
  /** A newer version was accepted since the deputy opened one. */
  NEW_VERSION,
  READ;

  static OwnReading of(int accepted, int opened) {
    if (accepted == 0) {
      return NOTHING_TO_READ;
    }
    if (opened == 0) {
      return UNREAD;
    }
    return opened < accepted ? NEW_VERSION : READ;
  }
}
