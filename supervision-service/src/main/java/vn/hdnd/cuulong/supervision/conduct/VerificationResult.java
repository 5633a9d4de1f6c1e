package vn.hdnd.cuulong.supervision.conduct;

/** The result of a verification (F-03). */
public enum VerificationResult {
  DONE,
  PARTLY_DONE,
  NOT_DONE,
  /** Something was done, but it is not what was recommended. */
  DOES_NOT_MEET
}
