package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import java.util.function.Supplier;
import vn.hdnd.cuulong.platform.commands.BusinessDates;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.events.Decision;

/** A decision on a fact that happened on a day which the caller may name. */
final class FactDay {

  private FactDay() {}

  static <S> Decision<S> allowed(
      CommandContext context, LocalDate day, Supplier<Decision<S>> decision) {
    return BusinessDates.check(context, day)
        .map(no -> Decision.<S>refused(no.citing(OfficeRule.FACT_DAY)))
        .orElseGet(decision);
  }
}
