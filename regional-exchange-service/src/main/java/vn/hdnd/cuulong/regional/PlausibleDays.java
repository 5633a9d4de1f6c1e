package vn.hdnd.cuulong.regional;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.text.PlausibleYears;

/** Days that councils can have to do with; others are slips of the pen. */
public final class PlausibleDays {

  private static final LocalDate FIRST = LocalDate.of(PlausibleYears.FIRST, 1, 1);
  private static final LocalDate LAST = LocalDate.of(PlausibleYears.LAST, 12, 31);

  private static final Instant BEGIN = FIRST.atStartOfDay().toInstant(ZoneOffset.UTC);
  private static final Instant END = LAST.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);

  private PlausibleDays() {}

  public static boolean contains(LocalDate day) {
    return !day.isBefore(FIRST) && !day.isAfter(LAST);
  }

  /** Whether a moment is of such a day, in UTC. */
  public static boolean contains(Instant moment) {
    return !moment.isBefore(BEGIN) && moment.isBefore(END);
  }

  /** Why a day cannot be meant; empty if it can. */
  public static Optional<Refusal> check(LocalDate day) {
    return contains(day)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                RegionalRefusal.DAY_OUT_OF_RANGE,
                Map.of(
                    "date", day.toString(), "first", FIRST.toString(), "last", LAST.toString())));
  }
}
