package vn.hdnd.cuulong.sessions.refusal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.events.Refusal;

/** The days that a plan may name, in addition to the rule for every day. */
public final class DayRules {

  /** Office rule, not law: an opening is planned at most this far ahead. */
  public static final int DAYS_AHEAD = 366;

  private DayRules() {}

  /** A plan may be in the future, but not so far that it must be a typing error. */
  public static Optional<Refusal> notTooFarAhead(CommandContext context, LocalDate day) {
    return OfficeRule.broken(
        day.isAfter(context.today().plusDays(DAYS_AHEAD)),
        SessionsRefusal.DATE_TOO_FAR_AHEAD,
        Map.of("date", day.toString(), "days", Integer.toString(DAYS_AHEAD)));
  }
}
