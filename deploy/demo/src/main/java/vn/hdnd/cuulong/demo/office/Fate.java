package vn.hdnd.cuulong.demo.office;

/** What becomes of a petition. */
enum Fate {
  /** Not eligible: kept on file. */
  FILED,
  /** Its sender is told where to turn. */
  GUIDED,
  /** Sent to the competent body, which owes an answer. */
  FORWARDED,
  /** Sent, and answered. */
  ANSWERED
}
