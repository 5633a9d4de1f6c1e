package vn.hdnd.cuulong.regional.statistics.web;

import java.math.BigDecimal;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * The CSV format for the spreadsheet of a language. With a decimal comma the separator is a
 * semicolon; days are ISO days in both.
 *
 * @param decimalSign the decimal sign
 */
record CsvForm(CSVFormat format, char decimalSign) {

  private static final CsvForm VIETNAMESE =
      new CsvForm(CSVFormat.RFC4180.builder().setDelimiter(';').get(), ',');
  private static final CsvForm ENGLISH = new CsvForm(CSVFormat.RFC4180, '.');

  /** At these first characters a spreadsheet treats a text as a formula. */
  private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

  static CsvForm of(Words words) {
    return words.vietnamese() ? VIETNAMESE : ENGLISH;
  }

  /** Returns a value as a field; every text is protected against formulas. */
  String field(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> number.toPlainString().replace('.', decimalSign);
      case Number number -> number.toString();
      default -> harmless(Objects.toString(value));
    };
  }

  private static String harmless(String text) {
    return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
