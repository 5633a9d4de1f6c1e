package vn.hdnd.cuulong.supervision.refusal;

import java.time.LocalDate;
import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.outbox.BusinessDates;
import vn.hdnd.cuulong.platform.outbox.CommandContext;

/** Which days a command may name. */
public final class DayRules {

  private DayRules() {}

  /** A fact has happened; an old one is an import. */
  public static Optional<Refusal> ofFact(CommandContext context, LocalDate day) {
    return BusinessDates.check(context, day).map(no -> no.citing(OfficeRule.CITATION));
  }
}
