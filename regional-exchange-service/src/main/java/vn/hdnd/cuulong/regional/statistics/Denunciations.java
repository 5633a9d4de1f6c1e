package vn.hdnd.cuulong.regional.statistics;

import static vn.hdnd.cuulong.regional.statistics.Area.PETITIONS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.hdnd.cuulong.platform.outbox.CommandContext;

/**
 * How the figures keep denunciations coarse. One counts under the first day of its month, whether
 * its event names the month or, as those of old did, the day; its cells stand apart, so that they
 * are shown once the month is over; and it does not move the time of the figures within a month.
 */
public final class Denunciations {

  /** What sets their cells apart. */
  static final String DIMENSION = "DENUNCIATION";

  /** What every event of one has, and no event of another petition. */
  private static final String ID = "denunciationId";

  private Denunciations() {}

  /** Whether an event of a petition is of a denunciation, in the form of today or of old. */
  public static boolean isOfOne(EventData data) {
    return data.has(ID) || data.says("kind", DIMENSION);
  }

  /** The time of an event as the figures may tell it. */
  public static Instant coarse(Instant time) {
    return YearMonth.from(time.atZone(CommandContext.ZONE))
        .atDay(1)
        .atStartOfDay(CommandContext.ZONE)
        .toInstant();
  }

  /** The month of today and later ones are not over. */
  static boolean mayBeShown(Sum sum, LocalDate today) {
    return !sum.dimension().equals(DIMENSION) || sum.month().isBefore(YearMonth.from(today));
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
        .by(data -> isOfOne(data) ? DIMENSION : "");
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
