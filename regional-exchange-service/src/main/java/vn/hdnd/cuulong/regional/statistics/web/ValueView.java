package vn.hdnd.cuulong.regional.statistics.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.regional.statistics.Value;

@Schema(name = "FigureTotal", description = "A figure over all rows.")
record ValueView(
    @Schema(description = "Null if a rate has denominator zero.") @Nullable BigDecimal value,
    @Schema(description = "Of a rate.") @Nullable Long numerator,
    @Schema(description = "Of a rate: everything of the cohort.") @Nullable Long denominator) {

  static ValueView of(Value value) {
    return new ValueView(value.value(), value.numerator(), value.denominator());
  }
}
