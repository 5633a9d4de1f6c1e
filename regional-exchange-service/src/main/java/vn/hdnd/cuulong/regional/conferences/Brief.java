package vn.hdnd.cuulong.regional.conferences;

import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.regional.practices.PracticeRow;
import vn.hdnd.cuulong.regional.statistics.StatisticsAnswer;

/**
 * The one-page summary for a conference.
 *
 * @param from first day of the figures
 * @param to last day of the figures: the day before the conference
 * @param figures in the boundaries of the conference's first day
 * @param practices practices shared in that time, and those that papers present
 */
public record Brief(
    Conference conference,
    LocalDate from,
    LocalDate to,
    StatisticsAnswer figures,
    List<Line<PracticeRow>> practices) {

  public Brief {
    practices = List.copyOf(practices);
  }
}
