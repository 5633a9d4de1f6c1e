package vn.hdnd.cuulong.platform.inbox;

/** How an event relates to the position of its view document. */
enum Position {
  /** It was the next one, and its effect is stored. */
  APPLIED,
  /** Its effect was stored before. */
  REPEATED,
  /** An earlier one is missing; nothing was stored. */
  AHEAD,
  /** It was the next, and the view cannot take it: it is parked. */
  HELD,
  /** The view has no such aggregate and will never have it. */
  UNKNOWN;

  boolean isBehind() {
    return this == APPLIED || this == REPEATED;
  }
}
