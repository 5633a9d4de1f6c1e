package vn.hdnd.cuulong.platform.commands;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;

/**
 * Which day a command may give to the fact that it records. A fact has happened, so its day is not
 * in the future; one more than {@value #RECENT_DAYS} days ago is the import of an old record, which
 * only an office's lead may do; and no record is older than {@link #FIRST_DAY}.
 */
public final class BusinessDates {

  /** Nothing that an office can have a record of is older; what is, was mistyped. */
  public static final LocalDate FIRST_DAY = LocalDate.of(1945, 1, 1);

  /** Days back from today within which anyone may record a fact. */
  public static final int RECENT_DAYS = 30;

  /** The role that may import old records. */
  public static final String IMPORT_ROLE = "office-lead";

  private BusinessDates() {}

  /** Why the caller may not give this day to a fact; empty if it may. */
  public static Optional<Refusal> check(CommandContext context, LocalDate day) {
    if (day.isAfter(context.today())) {
      return Optional.of(Refusal.of(CommandRefusal.DATE_IN_FUTURE, Map.of("date", day.toString())));
    }
    if (day.isBefore(FIRST_DAY)) {
      return Optional.of(
          Refusal.of(
              CommandRefusal.DATE_TOO_OLD,
              Map.of("date", day.toString(), "first", FIRST_DAY.toString())));
    }
    if (isOld(day, context.today()) && !context.hasRole(IMPORT_ROLE)) {
      return Optional.of(
          Refusal.of(
              CommandRefusal.PAST_DATE_NEEDS_LEAD,
              Map.of("date", day.toString(), "days", Integer.toString(RECENT_DAYS))));
    }
    return Optional.empty();
  }

  static boolean isOld(LocalDate day, LocalDate today) {
    return day.isBefore(today.minusDays(RECENT_DAYS));
  }
}
