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
 * @param words the source's wording, if it does not give the number
 * @param read null if the region has none
 * @param planned for a share, the plan's numerator and denominator, because a source gives only the
 *     leading digits of the result
 */
record FigureLine(
    FigureSet set,
    String figure,
    BigDecimal published,
    @Nullable String words,
    @Nullable Reading read,
    Fraction planned) {

  static FigureLine of(FigureSet set, String figure, @Nullable Reading read, Fraction planned) {
    boolean kind = figure.equals(Indicators.KIND);
    BigDecimal published = kind ? set.number("sessions") : set.number(figure);
    return new FigureLine(set, figure, published, set.words().get(figure), read, planned);
  }

  boolean equal() {
    if (read == null) {
      return false;
    }
    return isShare() ? isPlanned(read) : read.value().compareTo(published) == 0;
  }

  /** A share is published rounded down: «more than 78 %» is 78.06 %, and 466 of 597 at that. */
  private boolean isPlanned(Reading share) {
    return share.value().setScale(published.scale(), RoundingMode.DOWN).compareTo(published) == 0
        && planned.equals(share.parts());
  }

  String publishedText() {
    return words == null ? text(published) : "%s («%s»)".formatted(text(published), words);
  }

  String readText() {
    return read == null ? "-" : text(read.value());
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
