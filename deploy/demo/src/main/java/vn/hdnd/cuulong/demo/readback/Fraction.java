package vn.hdnd.cuulong.demo.readback;

import vn.hdnd.cuulong.demo.plan.Plan;
import vn.hdnd.cuulong.demo.requests.Petitions;
import vn.hdnd.cuulong.demo.requests.Request;

/** The numerator and denominator of a rate. */
record Fraction(long numerator, long denominator) {

  /**
   * Returns the answered share of the petitions that a plan forwards; only one office sends
   * petitions.
   */
  static Fraction answered(Plan plan) {
    return new Fraction(count(plan, Petitions.Answer.class), count(plan, Petitions.Forward.class));
  }

  private static long count(Plan plan, Class<? extends Request> kind) {
    return plan.commands().filter(command -> kind.isInstance(command.body())).count();
  }
}
