package vn.hdnd.cuulong.regional.statistics.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.regional.statistics.StatisticsAnswer.Row;

@Schema(name = "FigureRow", description = "A figure of one council.")
record RowView(
    @Schema(
            description = "The unit of the requested boundaries, or the council that published it.",
            example = "tay-ninh-2025")
        String council,
    @Schema(
            description =
                "Short name at the end of the period or on the day of the boundaries; as published,"
                    + " a council that has ended says until when it was.",
            example = "Tây Ninh")
        String name,
    @Schema(
            description =
                "Null for a whole figure. Otherwise the units among which it cannot be divided,"
                    + " because the council that published it was made of them; empty if the"
                    + " register does not know the units.")
        @Nullable List<String> undividedOf,
    @Schema(description = "By month only.", example = "2025-11") @Nullable String month,
    @Schema(
            description =
                "COUNT, SUM, DISTINCT: a whole number. RATE: a fraction, with at most 6 digits after"
                    + " the point; null where there is nothing to divide by.")
        @Nullable BigDecimal value,
    @Nullable Long numerator,
    @Nullable Long denominator) {

  static RowView of(Row row, Words words) {
    return new RowView(
        row.council(),
        words.name(row),
        row.undividedOf(),
        row.month() == null ? null : Objects.toString(row.month()),
        row.value().value(),
        row.value().numerator(),
        row.value().denominator());
  }
}
