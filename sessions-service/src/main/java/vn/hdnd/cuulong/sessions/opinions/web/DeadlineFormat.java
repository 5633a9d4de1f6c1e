package vn.hdnd.cuulong.sessions.opinions.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.hdnd.cuulong.sessions.refusal.OfficeDays;

/** A deadline as an office writes it: a day and a time of day in Việt Nam. */
final class DeadlineFormat {

  /** Hours and minutes on a clock of 24 hours. */
  static final String TIME = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

  private DeadlineFormat() {}

  static Instant instant(LocalDate day, String time) {
    return day.atTime(LocalTime.parse(time)).atZone(OfficeDays.ZONE).toInstant();
  }
}
