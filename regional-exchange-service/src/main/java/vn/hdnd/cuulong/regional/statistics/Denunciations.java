package vn.hdnd.cuulong.regional.statistics;

import static vn.hdnd.cuulong.regional.statistics.Area.PETITIONS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.hdnd.cuulong.regional.OfficeDays;

/**
 * How the figures keep denunciations coarse. One counts under the first day of its month, whether
 * its event names the month or, as those of old did, the day; its cells stand apart, so that they
 * are shown once the month is over; and it does not move the time of the figures within a month. A
 * step that counts under the month of an earlier one has cells that name its own month too, and is
 * shown once both are over: otherwise a figure of the past would move on the day of the step.
 */
public final class Denunciations {

  /** What sets their cells apart. */
  static final String DIMENSION = "DENUNCIATION";

  /** Between that and the month of a step that counts under another. */
  private static final String OF_MONTH = DIMENSION + "|";

  /** What every event of one has, and no event of another petition. */
  private static final String ID = "denunciationId";

  private Denunciations() {}

  /** Whether an event of a petition is of a denunciation, in the form of today or of old. */
  public static boolean isOfOne(EventData data) {
    return data.has(ID) || data.says("kind", DIMENSION);
  }

  /** The time of an event as the figures may tell it. */
  public static Instant coarse(Instant time) {
    return YearMonth.from(time.atZone(OfficeDays.ZONE))
        .atDay(1)
        .atStartOfDay(OfficeDays.ZONE)
        .toInstant();
  }

  /** The month of today and later ones are not over. */
  static boolean mayBeShown(Sum sum, LocalDate today) {
    YearMonth now = YearMonth.from(today);
    String dimension = sum.dimension();
    if (dimension.startsWith(OF_MONTH)) {
      // Written as they are, months stand in their order.
      String step = dimension.substring(OF_MONTH.length());
      return sum.month().isBefore(now) && step.compareTo(now.toString()) < 0;
    }
    return !dimension.equals(DIMENSION) || sum.month().isBefore(now);
  }

  /**
   * A measure of petitions by a step of theirs.
   *
   * @param fact which step, such as {@code forwarded}
   * @param step whose day it counts on, such as {@code received}
   */
  static Measure counting(String id, String fact, String step) {
    return Measure.counting(id, PETITIONS.event("petition-" + fact), data -> day(data, step + "On"))
        .and(PETITIONS.event("denunciation-" + fact), data -> data.month(step + "In"))
        .by(data -> isOfOne(data) ? dimension(data, fact, step) : "");
  }

  private static String dimension(EventData data, String fact, String step) {
    return fact.equals(step) ? DIMENSION : OF_MONTH + YearMonth.from(first(data, fact));
  }

  /** The first day of the month of a step of a denunciation. */
  private static LocalDate first(EventData data, String step) {
    return data.has(ID) ? data.month(step + "In") : day(data, step + "On");
  }

  /** The kind of a petition received, which the event of a denunciation does not name. */
  static String kind(EventData data) {
    return isOfOne(data) ? DIMENSION : data.text("kind");
  }

  private static LocalDate day(EventData data, String field) {
    LocalDate day = data.day(field);
    return isOfOne(data) ? day.withDayOfMonth(1) : day;
  }
}
