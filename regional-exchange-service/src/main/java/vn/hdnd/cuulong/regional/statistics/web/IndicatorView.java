package vn.hdnd.cuulong.regional.statistics.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import vn.hdnd.cuulong.regional.statistics.Indicator;
import vn.hdnd.cuulong.regional.statistics.Kind;

@Schema(name = "Indicator", description = "A figure that the region compares.")
record IndicatorView(
    @Schema(description = "Stable.", example = "petitions-answered-rate") String id,
    String nameVi,
    String nameEn,
    @Schema(description = "Vietnamese.", example = "kỳ họp") String unit,
    @Schema(example = "sessions") String unitEn,
    @Schema(
            description =
                "COUNT: facts counted. SUM: numbers added up. RATE: a fraction over a whole cohort,"
                    + " with its numerator and denominator. DISTINCT: each thing counted once.")
        Kind kind,
    @Schema(
            allowableValues = {"sessions", "supervision", "petitions", "voter-contact"},
            description = "The area of work.")
        String area,
    @Schema(description = "The formula in words, Vietnamese.") String formulaVi,
    String formulaEn,
    @Schema(description = "Grows whenever the formula changes its meaning.") int formulaVersion,
    @Schema(description = "Types of event that feed it.") List<String> feeds) {

  static IndicatorView of(Indicator indicator) {
    return new IndicatorView(
        indicator.id(),
        indicator.name().vi(),
        indicator.name().en(),
        indicator.unit().vi(),
        indicator.unit().en(),
        indicator.kind(),
        indicator.area().id(),
        indicator.formula().vi(),
        indicator.formula().en(),
        indicator.formulaVersion(),
        List.copyOf(indicator.feeds()));
  }
}
