package vn.hdnd.cuulong.regional.statistics.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.regional.statistics.StatisticsAnswer;
import vn.hdnd.cuulong.regional.statistics.StatisticsQuestion;

@Schema(name = "Statistics", description = "The requested figures with their descriptions.")
record StatisticsView(
    LocalDate from,
    LocalDate to,
    @Schema(description = "as-published, or a day.", example = "2026-01-01") String boundaries,
    @Schema(allowableValues = {"council", "month"}) String by,
    @Schema(description = "Time of the latest event counted, UTC; null before any.")
        @Nullable Instant asOf,
    List<FigureView> items) {

  static final String AS_PUBLISHED = "as-published";

  static StatisticsView of(StatisticsAnswer answer, Words words) {
    StatisticsQuestion question = answer.question();
    return new StatisticsView(
        question.from(),
        question.to(),
        boundaries(question),
        question.by().name().toLowerCase(Locale.ROOT),
        answer.asOf(),
        answer.series().stream().map(series -> FigureView.of(series, words)).toList());
  }

  static String boundaries(StatisticsQuestion question) {
    LocalDate day = question.boundaries();
    return day == null ? AS_PUBLISHED : day.toString();
  }
}
