package vn.hdnd.cuulong.supervision.refusal;

import java.time.LocalDate;
import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.BusinessDates;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.events.Refusal;

/** Which days a command may name. */
public final class DayRules {

  private DayRules() {}

  /** A fact has happened; an old one is an import. */
  public static Optional<Refusal> ofFact(CommandContext context, LocalDate day) {
    return BusinessDates.check(context, day).map(no -> no.citing(OfficeRule.CITATION));
  }
}
