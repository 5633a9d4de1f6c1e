package vn.hdnd.cuulong.regional.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.text.PlausibleYears;

/** The days that are plausible for councils; others are typing errors. */
public final class PlausibleDays {

  private static final LocalDate FIRST = LocalDate.of(PlausibleYears.FIRST, 1, 1);
  private static final LocalDate LAST = LocalDate.of(PlausibleYears.LAST, 12, 31);

  private static final Instant BEGIN = FIRST.atStartOfDay().toInstant(ZoneOffset.UTC);
  private static final Instant END = LAST.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);

  private PlausibleDays() {}

  public static boolean contains(LocalDate day) {
    return !day.isBefore(FIRST) && !day.isAfter(LAST);
  }

  /** Tells whether an instant is on a plausible day, in UTC. */
  public static boolean contains(Instant moment) {
    return !moment.isBefore(BEGIN) && moment.isBefore(END);
  }

  /** Returns the refusal of an implausible day; empty if it is plausible. */
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
