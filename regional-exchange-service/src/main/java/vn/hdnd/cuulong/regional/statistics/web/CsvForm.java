package vn.hdnd.cuulong.regional.statistics.web;

import java.math.BigDecimal;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * How a spreadsheet of a language reads figures. With a decimal comma it splits lines at
 * semicolons; days are ISO days in both.
 *
 * @param decimalSign what stands before the decimals
 */
record CsvForm(CSVFormat format, char decimalSign) {

  private static final CsvForm VIETNAMESE =
      new CsvForm(CSVFormat.RFC4180.builder().setDelimiter(';').get(), ',');
  private static final CsvForm ENGLISH = new CsvForm(CSVFormat.RFC4180, '.');

  /** With these a spreadsheet takes a text for a formula. */
  private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

  static CsvForm of(Words words) {
    return words.vietnamese() ? VIETNAMESE : ENGLISH;
  }

  /** A value as its field; a text is made harmless, whatever it is and wherever it comes from. */
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
