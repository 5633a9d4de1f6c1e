package vn.hdnd.cuulong.platform.rules;

/** How sure we are of a rule's wording. */
public enum Confidence {
  /** Read in the text of the law itself. */
  READ,
  /** Read in a law that has since been replaced; the best that is known. */
  READ_IN_OLD_LAW,
  /** Read second-hand: press, another system's notes. */
  SECOND_HAND,
  /** Derived or computed. */
  DERIVED,
  /** Remembered, not confirmed; an office should check it. */
  REMEMBERED
}
