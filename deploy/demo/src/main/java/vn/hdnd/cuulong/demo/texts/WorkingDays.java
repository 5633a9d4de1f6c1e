package vn.hdnd.cuulong.demo.texts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.type.TypeReference;

/** The days on which offices worked. */
public final class WorkingDays {

  private static final Set<DayOfWeek> REST = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private static final Set<LocalDate> HOLIDAYS =
      Resources.read("calendar.yaml", new TypeReference<>() {});

  private WorkingDays() {}

  public static boolean is(LocalDate day) {
    return !REST.contains(day.getDayOfWeek()) && !HOLIDAYS.contains(day);
  }

  /** Returns the working days from a day to a day, both included. */
  public static List<LocalDate> between(LocalDate from, LocalDate to) {
    return from.datesUntil(to.plusDays(1)).filter(WorkingDays::is).toList();
  }

  /** Returns the day a number of working days later. */
  public static LocalDate after(LocalDate day, int count) {
    return step(day, count, 1);
  }

  /** Returns the day a number of working days earlier. */
  public static LocalDate before(LocalDate day, int count) {
    return step(day, count, -1);
  }

  private static LocalDate step(LocalDate day, int count, int direction) {
    LocalDate at = day;
    for (int left = count; left > 0; left--) {
      do {
        at = at.plusDays(direction);
      } while (!is(at));
    }
    return at;
  }
}
