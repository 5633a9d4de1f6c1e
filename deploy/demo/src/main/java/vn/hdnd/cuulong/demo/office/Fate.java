package vn.hdnd.cuulong.demo.office;

/** The course of a petition. */
enum Fate {
  /** Not eligible, and filed. */
  FILED,
  /** Its sender is given guidance. */
  GUIDED,
  /** Forwarded to the competent body, which still owes an answer. */
  FORWARDED,
  /** Forwarded and answered. */
  ANSWERED
}
