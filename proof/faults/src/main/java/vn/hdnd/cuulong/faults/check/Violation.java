package vn.hdnd.cuulong.faults.check;

/**
 * A promise that was broken.
 *
 * @param where the aggregate, topic, feed or figure
 * @param what a description
 * @param witness the attempt, offset, position or text that shows it
 */
public record Violation(Kind kind, String where, String what, String witness) {

  /** The kind of promise. */
  public enum Kind {
    /** Something acknowledged or published is missing. */
    LOST,
    /** Something refused was done all the same. */
    APPLIED_REFUSED,
    /** It exists, but nobody asked for it. */
    INVENTED,
    /** It had more than one effect, or two answers. */
    REPEATED,
    /** It is not at its place in the order. */
    ORDER,
    /** The stored state is older than promised, or overwrote something. */
    STALE,
    /** A figure differs from the sum of the histories. */
    FIGURES,
    /** A feed has a gap, or is not the same for every reader. */
    FEED,
    /** Something secret is where others can read it. */
    LEAK,
    /** A relay continued with work that another had taken over. */
    FENCING,
    /** The system did not become idle in time. */
    NOT_QUIET
  }
}
