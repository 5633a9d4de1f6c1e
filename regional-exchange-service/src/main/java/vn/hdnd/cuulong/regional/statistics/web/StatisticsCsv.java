package vn.hdnd.cuulong.regional.statistics.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.regional.statistics.Indicator;
import vn.hdnd.cuulong.regional.statistics.StatisticsAnswer;
import vn.hdnd.cuulong.regional.statistics.StatisticsAnswer.Row;
import vn.hdnd.cuulong.regional.statistics.StatisticsAnswer.Series;

/**
 * Figures as RFC 4180, in the form that a spreadsheet of the reader's language opens, with a byte
 * order mark by which it recognises the Vietnamese letters. Each line is complete, so that it can
 * be copied without the others.
 */
final class StatisticsCsv {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final List<String> VIETNAMESE =
      List.of(
          "Mã chỉ tiêu",
          "Chỉ tiêu",
          "Mã hội đồng",
          "Hội đồng nhân dân",
          "Không chia được giữa",
          "Tháng",
          "Giá trị",
          "Tử số",
          "Mẫu số",
          "Đơn vị",
          "Từ ngày",
          "Đến ngày",
          "Ranh giới",
          "Số liệu tính đến",
          "Công thức",
          "Phiên bản công thức",
          "Nguồn");

  private static final List<String> ENGLISH =
      List.of(
          "Indicator id",
          "Indicator",
          "Council id",
          "Council",
          "Undivided among",
          "Month",
          "Value",
          "Numerator",
          "Denominator",
          "Unit",
          "From",
          "To",
          "Boundaries",
          "As of",
          "Formula",
          "Formula version",
          "Source");

  private StatisticsCsv() {}

  static String of(StatisticsAnswer answer, Words words) {
    var text = new StringWriter();
    text.append(BYTE_ORDER_MARK);
    CsvForm form = CsvForm.of(words);
    try (var csv = new CSVPrinter(text, form.format())) {
      csv.printRecord(words.vietnamese() ? VIETNAMESE : ENGLISH);
      for (Series series : answer.series()) {
        for (Row row : series.rows()) {
          csv.printRecord(line(answer, series.indicator(), row, words).map(form::field));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static Stream<@Nullable Object> line(
      StatisticsAnswer answer, Indicator indicator, Row row, Words words) {
    return Stream.of(
        indicator.id(),
        words.of(indicator.name()),
        row.council(),
        words.name(row),
        row.undividedOf() == null ? null : String.join(" ", row.undividedOf()),
        row.month(),
        row.value().value(),
        row.value().numerator(),
        row.value().denominator(),
        words.of(indicator.unit()),
        answer.question().from(),
        answer.question().to(),
        StatisticsView.boundaries(answer.question()),
        answer.asOf(),
        words.of(indicator.formula()),
        indicator.formulaVersion(),
        indicator.area().topic());
  }
}
