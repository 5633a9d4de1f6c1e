package vn.hdnd.cuulong.demo.office;

import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.demo.texts.WorkingDays;

/**
 * A session that a council held.
 *
 * @param number within the term
 * @param weight its share of the resolutions, if nothing else is known
 * @param documents reports and proposals considered
 * @param answerers people who answered questions
 */
public record Sitting(
    int number,
    String kind,
    LocalDate opensOn,
    LocalDate closedOn,
    int weight,
    int documents,
    int answerers) {

  List<LocalDate> days() {
    return WorkingDays.between(opensOn, closedOn);
  }

  /** Returns the title as an office writes it. */
  String title() {
    String half = opensOn.getMonthValue() >= 10 ? "cuối" : "giữa";
    String what =
        switch (kind) {
          case "REGULAR" -> "thường lệ " + half + " năm " + opensOn.getYear();
          case "THEMATIC" -> "kỳ họp chuyên đề";
          default -> "kỳ họp giải quyết công việc phát sinh đột xuất";
        };
    return "Kỳ họp thứ %d (%s)".formatted(number, what);
  }
}
