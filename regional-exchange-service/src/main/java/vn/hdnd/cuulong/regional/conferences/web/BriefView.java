package vn.hdnd.cuulong.regional.conferences.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.regional.conferences.Brief;
import vn.hdnd.cuulong.regional.practices.PracticeRow;
import vn.hdnd.cuulong.regional.statistics.Indicator;
import vn.hdnd.cuulong.regional.statistics.StatisticsAnswer.Row;
import vn.hdnd.cuulong.regional.statistics.StatisticsAnswer.Series;

@Schema(name = "ConferenceBrief", description = "One page before a conference.")
record BriefView(
    ConferencePage conference,
    Period period,
    @Schema(description = "Day of the figures' boundaries: the conference's first.")
        LocalDate boundaries,
    @Schema(description = "Time of the latest event counted, UTC; null before any.")
        @Nullable Instant asOf,
    @Schema(description = "The unit of the values.") List<IndicatorName> indicators,
    @Schema(description = "One line per council that published any of the figures.")
        List<CouncilLine> figures,
    @Schema(
            description =
                "Practices shared in the period or at the conference, and those that papers present.")
        List<PracticeLine> practices,
    List<PaperView> papers) {

  @Schema(name = "BriefPeriod", description = "The two years before the conference.")
  record Period(LocalDate from, LocalDate to) {}

  @Schema(name = "BriefIndicator", description = "A figure of the brief.")
  record IndicatorName(
      String id, String nameVi, String nameEn, String unit, String unitEn, int formulaVersion) {}

  @Schema(name = "BriefLine", description = "A council's figures by indicator.")
  record CouncilLine(
      CouncilId council,
      String name,
      @Schema(description = "As in the statistics.") @Nullable List<String> undividedOf,
      @Schema(description = "Indicator to value; one without a value is left out.")
          Map<String, BigDecimal> values) {}

  @Schema(name = "BriefPractice", description = "A practice of the brief.")
  record PracticeLine(
      String id,
      CouncilId council,
      String title,
      @Nullable LocalDate sharedOn,
      @Schema(description = "Who adopted it.") List<CouncilId> adoptedBy) {}

  static BriefView of(Brief brief, ConferencePage conference) {
    return new BriefView(
        conference,
        new Period(brief.from(), brief.to()),
        brief.conference().edition().from(),
        brief.figures().asOf(),
        brief.figures().series().stream().map(series -> named(series.indicator())).toList(),
        lines(brief.figures().series()),
        brief.practices().stream().map(BriefView::line).toList(),
        conference.papers());
  }

  private static List<CouncilLine> lines(List<Series> figures) {
    record Heading(CouncilId council, String name, @Nullable List<String> undividedOf) {}
    Map<Heading, Map<String, BigDecimal>> lines = new LinkedHashMap<>();
    for (Series series : figures) {
      for (Row row : series.rows()) {
        var heading = new Heading(new CouncilId(row.council()), row.name(), row.undividedOf());
        Map<String, BigDecimal> values =
            lines.computeIfAbsent(heading, any -> new LinkedHashMap<>());
        if (row.value().value() != null) {
          values.put(series.indicator().id(), row.value().value());
        }
      }
    }
    var shown = new ArrayList<CouncilLine>();
    lines.forEach((heading, values) ->
        shown.add(
            new CouncilLine(heading.council(), heading.name(), heading.undividedOf(), values)));
    return shown;
  }

  private static IndicatorName named(Indicator indicator) {
    return new IndicatorName(
        indicator.id(),
        indicator.name().vi(),
        indicator.name().en(),
        indicator.unit().vi(),
        indicator.unit().en(),
        indicator.formulaVersion());
  }

  private static PracticeLine line(Line<PracticeRow> practice) {
    return new PracticeLine(
        practice.id(),
        practice.council(),
        practice.shown().title(),
        practice.shown().sharedOn(),
        practice.shown().adoptedBy());
  }
}
