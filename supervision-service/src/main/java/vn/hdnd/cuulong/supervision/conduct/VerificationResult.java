package vn.hdnd.cuulong.supervision.conduct;

/** What the office finds when it looks (F-03). */
public enum VerificationResult {
  DONE,
  PARTLY_DONE,
  NOT_DONE,
  /** Something was done, but it is not what was recommended. */
  DOES_NOT_MEET
}
