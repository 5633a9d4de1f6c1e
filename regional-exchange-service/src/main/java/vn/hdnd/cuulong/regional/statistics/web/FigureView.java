package vn.hdnd.cuulong.regional.statistics.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import vn.hdnd.cuulong.regional.statistics.Indicator;
import vn.hdnd.cuulong.regional.statistics.StatisticsAnswer.Series;

@Schema(name = "Figure", description = "One indicator for the period.")
record FigureView(
    @Schema(example = "resolutions-adopted") String indicator,
    @Schema(description = "The formula in words, in the language of the answer.") String formula,
    int formulaVersion,
    @Schema(description = "Topics of the events from which it is computed.") List<String> sources,
    @Schema(description = "A council that published nothing has no row.") List<RowView> rows,
    @Schema(
            description =
                "Over all rows, and the same in any boundaries; with councils asked for, without"
                    + " rows that they share undivided with others.")
        ValueView total) {

  static FigureView of(Series series, Words words) {
    Indicator indicator = series.indicator();
    return new FigureView(
        indicator.id(),
        words.of(indicator.formula()),
        indicator.formulaVersion(),
        List.of(indicator.area().topic()),
        series.rows().stream().map(row -> RowView.of(row, words)).toList(),
        ValueView.of(series.total()));
  }
}
