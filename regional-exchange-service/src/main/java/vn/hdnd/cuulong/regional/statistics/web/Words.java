package vn.hdnd.cuulong.regional.statistics.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.hdnd.cuulong.regional.statistics.StatisticsAnswer.Row;
import vn.hdnd.cuulong.regional.statistics.Text;

/** The words of an answer in the requested language. */
record Words(boolean vietnamese) {

  private static final DateTimeFormatter VIETNAMESE_DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.of("vi"));
  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  static Words in(Locale language) {
    return new Words(!language.getLanguage().equals("en"));
  }

  String of(Text text) {
    return vietnamese ? text.vi() : text.en();
  }

  String name(Row row) {
    LocalDate ended = row.ended();
    if (ended == null) {
      return row.name();
    }
    return vietnamese
        ? row.name() + " (đến " + ended.format(VIETNAMESE_DAY) + ")"
        : row.name() + " (until " + ended.format(ENGLISH_DAY) + ")";
  }
}
