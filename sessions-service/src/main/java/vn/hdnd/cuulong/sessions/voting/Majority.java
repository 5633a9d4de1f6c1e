package vn.hdnd.cuulong.sessions.voting;

/**
 * A share of all deputies in office that must vote in favour.
 *
 * @param strict whether more than the share is needed
 * @param vi the rule in words, as an office cites it
 * @param en the same in English
 */
public record Majority(int numerator, int denominator, boolean strict, String vi, String en) {

  public Majority {
    if (numerator < 1 || denominator < numerator) {
      throw new IllegalArgumentException("Not a share: " + numerator + "/" + denominator);
    }
  }

  static Majority moreThan(int numerator, int denominator, String vi, String en) {
    return new Majority(numerator, denominator, true, vi, en);
  }

  public static Majority atLeast(int numerator, int denominator, String vi, String en) {
    return new Majority(numerator, denominator, false, vi, en);
  }

  /** Tells whether this number of votes is enough; computed without fractions. */
  public boolean isReached(int inFavour, int inOffice) {
    long have = (long) inFavour * denominator;
    long share = (long) inOffice * numerator;
    return strict ? have > share : have >= share;
  }

  /** Returns the smallest number of votes in favour that is enough. */
  public int votesNeeded(int inOffice) {
    long share = (long) inOffice * numerator;
    return Math.toIntExact(strict ? share / denominator + 1 : Math.ceilDiv(share, denominator));
  }
}
