package vn.hdnd.cuulong.sessions.term;

import java.time.LocalDate;

/**
 * The number of deputies in office from a day on.
 *
 * @param from the first day on which the number holds
 */
public record DeputyCount(LocalDate from, int inOffice) {

  public DeputyCount {
    if (inOffice < 1) {
      throw new IllegalArgumentException("A council has at least one deputy");
    }
  }
}
