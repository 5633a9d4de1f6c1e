package vn.hdnd.cuulong.regional.statistics;

import static vn.hdnd.cuulong.regional.statistics.Area.PETITIONS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.hdnd.cuulong.regional.refusal.OfficeDays;

/**
 * The rules that keep figures of denunciations coarse. A denunciation counts under the first day of
 * its month, whether its event names the month or, in old events, the day. Its cells are separate,
 * so that they are shown once the month is over, and it does not change the time of the figures
 * within a month. A step that counts under the month of an earlier one has cells with its own month
 * too, and is shown once both are over; otherwise a past figure would change on the day of the
 * step.
 */
public final class Denunciations {

  /** The dimension of their cells. */
  static final String DIMENSION = "DENUNCIATION";

  /** The prefix before the month of a step that counts under another month. */
  private static final String OF_MONTH = DIMENSION + "|";

  /** A field that every event of a denunciation has, and no event of another petition. */
  private static final String ID = "denunciationId";

  private Denunciations() {}

  /** Tells whether an event is about a denunciation, in the present or the old form. */
  public static boolean isOfOne(EventData data) {
    return data.has(ID) || data.says("kind", DIMENSION);
  }

  /** Returns the time of an event as the figures may show it. */
  public static Instant coarse(Instant time) {
    return YearMonth.from(time.atZone(OfficeDays.ZONE))
        .atDay(1)
        .atStartOfDay(OfficeDays.ZONE)
        .toInstant();
  }

  /** Tells whether a sum's months are over. */
  static boolean mayBeShown(Sum sum, LocalDate today) {
    YearMonth now = YearMonth.from(today);
    String dimension = sum.dimension();
    if (dimension.startsWith(OF_MONTH)) {
      // Months as text sort in their order.
      String step = dimension.substring(OF_MONTH.length());
      return sum.month().isBefore(now) && step.compareTo(now.toString()) < 0;
    }
    return !dimension.equals(DIMENSION) || sum.month().isBefore(now);
  }

  /**
   * Returns a measure of petitions by one of their steps.
   *
   * @param fact the step, such as {@code forwarded}
   * @param step the step on whose day it counts, such as {@code received}
   */
  static Measure counting(String id, String fact, String step) {
    return Measure.counting(id, PETITIONS.event("petition-" + fact), data -> day(data, step + "On"))
        .and(PETITIONS.event("denunciation-" + fact), data -> data.month(step + "In"))
        .by(data -> isOfOne(data) ? dimension(data, fact, step) : "");
  }

  private static String dimension(EventData data, String fact, String step) {
    return fact.equals(step) ? DIMENSION : OF_MONTH + YearMonth.from(first(data, fact));
  }

  /** Returns the first day of the month of a denunciation's step. */
  private static LocalDate first(EventData data, String step) {
    return data.has(ID) ? data.month(step + "In") : day(data, step + "On");
  }

  /** Returns the kind of a petition, which the event of a denunciation does not contain. */
  static String kind(EventData data) {
    return isOfOne(data) ? DIMENSION : data.text("kind");
  }

  private static LocalDate day(EventData data, String field) {
    LocalDate day = data.day(field);
    return isOfOne(data) ? day.withDayOfMonth(1) : day;
  }
}
