package vn.hdnd.cuulong.demo.readback;

import vn.hdnd.cuulong.demo.plan.Plan;
import vn.hdnd.cuulong.demo.requests.Petitions;
import vn.hdnd.cuulong.demo.requests.Request;

/** What a rate divides. */
record Fraction(long numerator, long denominator) {

  /** Of the petitions that a plan forwards, those that it answers; one office sends petitions. */
  static Fraction answered(Plan plan) {
    return new Fraction(count(plan, Petitions.Answer.class), count(plan, Petitions.Forward.class));
  }

  private static long count(Plan plan, Class<? extends Request> kind) {
    return plan.commands().filter(command -> kind.isInstance(command.body())).count();
  }
}
