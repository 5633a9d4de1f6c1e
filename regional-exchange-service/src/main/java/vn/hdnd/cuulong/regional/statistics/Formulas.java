package vn.hdnd.cuulong.regional.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The formulas, which compute a figure from sums. */
final class Formulas {

  private static final int DIGITS = 6;

  private Formulas() {}

  static Value value(Indicator indicator, Collection<Sum> sums) {
    return switch (indicator.kind()) {
      case COUNT, SUM -> whole(added(indicator.figure(), sums));
      case DISTINCT -> whole(distinct(indicator.figure(), sums));
      case RATE -> rate(added(indicator.figure(), sums), base(indicator.base(), sums));
    };
  }

  private static long added(Selection selection, Collection<Sum> sums) {
    return sums.stream().filter(selection::includes).mapToLong(Sum::value).sum();
  }

  private static long base(@Nullable Selection selection, Collection<Sum> sums) {
    return selection == null ? 0 : added(selection, sums);
  }

  private static long distinct(Selection selection, Collection<Sum> sums) {
    record Thing(String council, String name) {}
    return sums.stream()
        .filter(selection::includes)
        .filter(sum -> sum.value() > 0)
        .map(sum -> new Thing(sum.council(), sum.dimension()))
        .distinct()
        .count();
  }

  private static Value whole(long value) {
    return new Value(BigDecimal.valueOf(value), null, null);
  }

  private static Value rate(long numerator, long denominator) {
    BigDecimal value =
        denominator == 0
            ? null
            : BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    return new Value(value, numerator, denominator);
  }
}
