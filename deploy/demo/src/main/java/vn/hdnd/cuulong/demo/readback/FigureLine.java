package vn.hdnd.cuulong.demo.readback;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.demo.figures.FigureSet;

/**
 * A published figure beside the one read back.
 *
 * @param published as a number; for a kind of session, the count of such sessions
 * @param words how the source puts it, where it does not give the number
 * @param read null where the region has none
 */
record FigureLine(
    FigureSet set,
    String figure,
    BigDecimal published,
    @Nullable String words,
    @Nullable BigDecimal read) {

  static FigureLine of(FigureSet set, String figure, @Nullable BigDecimal read) {
    boolean kind = figure.equals(Indicators.KIND);
    BigDecimal published = kind ? set.number("sessions") : set.number(figure);
    return new FigureLine(set, figure, published, set.words().get(figure), read);
  }

  /** A share is published rounded down: «more than 78 %» is 78.06 %. */
  boolean equal() {
    if (read == null) {
      return false;
    }
    BigDecimal seen = isShare() ? read.setScale(published.scale(), RoundingMode.DOWN) : read;
    return seen.compareTo(published) == 0;
  }

  String publishedText() {
    return words == null ? text(published) : "%s («%s»)".formatted(text(published), words);
  }

  String readText() {
    return read == null ? "-" : text(read);
  }

  private boolean isShare() {
    return published.scale() > 0;
  }

  private String text(BigDecimal value) {
    Locale vietnamese = Locale.of("vi", "VN");
    if (!isShare()) {
      return NumberFormat.getNumberInstance(vietnamese).format(value);
    }
    NumberFormat percent = NumberFormat.getNumberInstance(vietnamese);
    percent.setMaximumFractionDigits(2);
    return percent.format(value.movePointRight(2)) + " %";
  }
}
