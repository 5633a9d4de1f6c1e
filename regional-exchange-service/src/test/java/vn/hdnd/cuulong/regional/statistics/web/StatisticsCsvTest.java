package vn.hdnd.cuulong.regional.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hdnd.cuulong.regional.statistics.By;
import vn.hdnd.cuulong.regional.statistics.Indicator;
import vn.hdnd.cuulong.regional.statistics.Indicators;
import vn.hdnd.cuulong.regional.statistics.StatisticsAnswer;
import vn.hdnd.cuulong.regional.statistics.StatisticsAnswer.Row;
import vn.hdnd.cuulong.regional.statistics.StatisticsAnswer.Series;
import vn.hdnd.cuulong.regional.statistics.StatisticsQuestion;
import vn.hdnd.cuulong.regional.statistics.Value;

class StatisticsCsvTest {

  private static final Indicator INDICATOR = Indicators.all().getFirst();

  @Test
  void opensInAVietnameseSpreadsheet() {
    String csv = csv("An Giang", new BigDecimal("-0.5"), "vi");
    assertThat(csv).startsWith("\uFEFFMã chỉ tiêu;Chỉ tiêu;");
    assertThat(csv)
        .contains(";An Giang;")
        .contains(";-0,5;1;2;")
        .contains(";2025-07-01;2025-12-31;");
  }

  @Test
  void opensInAnEnglishSpreadsheet() {
    String csv = csv("An Giang", new BigDecimal("0.5"), "en");
    assertThat(csv).startsWith("\uFEFFIndicator id,Indicator,");
    assertThat(csv)
        .contains(",An Giang,")
        .contains(",0.5,1,2,")
        .contains(",2025-07-01,2025-12-31,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@A1",
        "\t=1",
        "\r=1",
        "\n=1",
        "=1\nAn Giang",
        "-1\r\n",
        "@A1\u2028"
      })
  void leavesNoTextThatASpreadsheetTakesForAFormula(String name) {
    for (String language : List.of("vi", "en")) {
      assertThat(csv(name, BigDecimal.ONE, language)).contains("'" + name);
    }
  }

  @Test
  void leavesATextWithALineEndInItsField() {
    assertThat(csv("An\nGiang", BigDecimal.ONE, "vi")).contains(";\"An\nGiang\";");
  }

  private static String csv(String name, BigDecimal value, String language) {
    var from = LocalDate.of(2025, 7, 1);
    var to = LocalDate.of(2025, 12, 31);
    var question =
        new StatisticsQuestion(List.of(INDICATOR), from, to, List.of(), null, By.COUNCIL);
    var figure = new Value(value, 1L, 2L);
    var row = new Row("an-giang-2025", name, null, null, null, figure);
    return StatisticsCsv.of(
        new StatisticsAnswer(
            question,
            Instant.parse("2026-01-01T00:00:00Z"),
            List.of(new Series(INDICATOR, List.of(row), figure))),
        Words.in(Locale.of(language)));
  }
}
