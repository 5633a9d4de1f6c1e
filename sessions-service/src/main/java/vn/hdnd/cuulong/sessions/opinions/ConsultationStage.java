package vn.hdnd.cuulong.sessions.opinions;

/** The stages of a consultation; a cancelled one stays in the records. */
public enum ConsultationStage {
  /** Deputies answer, until the deadline. */
  OPEN,
  /** No more answers; they are being counted. */
  CLOSED,
  /** The report is there. */
  COUNTED,
  /** The office asked in error, or asks again in other words. */
  CANCELLED
}
