package vn.hdnd.cuulong.demo.figures;

import java.time.LocalDate;

/** A period from a day to a day, both included. */
public record Period(LocalDate from, LocalDate to) {

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(to + " is before " + from);
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Returns the day, or the nearest one in the period. */
  public LocalDate clamp(LocalDate day) {
    return day.isBefore(from) ? from : day.isAfter(to) ? to : day;
  }
}
