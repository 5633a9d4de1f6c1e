package vn.hdnd.cuulong.faults.check;

/**
 * A promise that was broken.
 *
 * @param where the aggregate, topic, feed or figure
 * @param what is wrong there
 * @param witness the attempt, offset, position or text that shows it
 */
public record Violation(Kind kind, String where, String what, String witness) {

  /** Which promise. */
  public enum Kind {
    /** What was acknowledged or published is not there any more. */
    LOST,
    /** What was refused was done all the same. */
    APPLIED_REFUSED,
    /** It is there, and nobody asked for it. */
    INVENTED,
    /** It had its effect more than once, or two answers. */
    REPEATED,
    /** It is not in its place. */
    ORDER,
    /** What is stored is older than what was promised, or overwrote something. */
    STALE,
    /** A figure is not what the histories add up to. */
    FIGURES,
    /** A feed has a gap, or is not the same for every reader. */
    FEED,
    /** Something is where it must never be read. */
    LEAK,
    /** Somebody went on with what had been taken over by another. */
    FENCING,
    /** The system did not come to rest in time. */
    NOT_QUIET
  }
}
