package vn.hdnd.cuulong.regional.statistics.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.text.PlausibleYears;
import vn.hdnd.cuulong.regional.statistics.AskingStatistics;
import vn.hdnd.cuulong.regional.statistics.Indicators;

@RestController
@Tag(name = "statistics", description = "Số liệu của vùng. The region's figures.")
final class StatisticsController {

  private static final String FROM_TO =
      ", từ năm " + PlausibleYears.FIRST + " đến năm " + PlausibleYears.LAST + ". ";
  private static final String IN =
      ", from " + PlausibleYears.FIRST + " to " + PlausibleYears.LAST + ".";

  static final String INDICATORS = "/api/regional/v1/indicators";
  static final String STATISTICS = "/api/regional/v1/statistics";

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private final AskingStatistics asking;
  private final QuestionReader questions;

  StatisticsController(AskingStatistics asking, QuestionReader questions) {
    this.asking = asking;
    this.questions = questions;
  }

  @GetMapping(INDICATORS)
  @Operation(
      summary = "Các chỉ tiêu. The indicators, with formula and source of each",
      description =
          "Rates are cohort rates: over all that arrived in the period, not over those closed.")
  IndicatorList listIndicators() {
    return new IndicatorList(Indicators.all().stream().map(IndicatorView::of).toList());
  }

  @GetMapping(
      path = STATISTICS,
      produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv;charset=UTF-8"})
  @Operation(
      summary = "Số liệu của một thời gian. Figures of a period, per council",
      description =
          "Computed from the events of the services, a moment after them; asOf is their latest time. JSON,"
              + " or CSV (UTF-8 with byte order mark, RFC 4180) with Accept: text/csv: in Vietnamese with"
              + " semicolons and decimal commas, in English with commas and decimal points.",
      responses =
          @ApiResponse(
              responseCode = "200",
              description = "The figures with their descriptions.",
              content = {
                @Content(
                    mediaType = "application/json",
                    schema = @Schema(implementation = StatisticsView.class)),
                @Content(
                    mediaType = "text/csv",
                    schema = @Schema(type = "string", description = "One line per row."))
              }))
  ResponseEntity<Object> getStatistics(
      @Parameter(
              description =
                  "Mã chỉ tiêu; lặp lại để hỏi nhiều chỉ tiêu. Id of an indicator; repeat it for "
                      + "more.",
              array =
                  @ArraySchema(schema = @Schema(type = "string", example = "resolutions-adopted")))
          @RequestParam
          @Size(min = 1, max = 60)
          List<String> indicator,
      @Parameter(
              description = "Ngày đầu của thời gian" + FROM_TO + "First day of the period" + IN,
              example = "2021-07-01")
          @RequestParam
          LocalDate from,
      @Parameter(
              description = "Ngày cuối của thời gian" + FROM_TO + "Last day of the period" + IN,
              example = "2022-04-05")
          @RequestParam
          LocalDate to,
      @Parameter(
              description =
                  "Mã hội đồng; lặp lại để hỏi nhiều hội đồng. Để trống là tất cả. Id of a "
                      + "council; repeat it for more. All if absent.")
          @RequestParam
          @Size(max = 100)
          @Nullable List<String> council,
      @Parameter(
              description =
                  "as-published: theo hội đồng đã công bố. Một ngày: theo địa giới của ngày đó; "
                      + "phần không chia được là một dòng riêng. as-published: under the council that "
                      + "published it. A day: in the boundaries of that day; what cannot be divided is "
                      + "a row of its own.",
              example = "2026-01-01")
          @RequestParam(defaultValue = StatisticsView.AS_PUBLISHED)
          String boundaries,
      @Parameter(schema = @Schema(allowableValues = {"council", "month"}))
          @RequestParam(defaultValue = "council")
          String by,
      @Parameter(hidden = true) @RequestHeader HttpHeaders headers,
      Locale language) {
    var answer = asking.ask(questions.read(indicator, from, to, council, boundaries, by));
    Words words = Words.in(language);
    return wantsCsv(headers)
        ? csv(StatisticsCsv.of(answer, words), from, to)
        : ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_JSON)
            .body(StatisticsView.of(answer, words));
  }

  /** Tells whether the caller prefers CSV; JSON is the default. */
  private static boolean wantsCsv(HttpHeaders headers) {
    for (MediaType accepted : headers.getAccept()) {
      if (accepted.isCompatibleWith(MediaType.APPLICATION_JSON)) {
        return false;
      }
      if (accepted.isCompatibleWith(CSV)) {
        return true;
      }
    }
    return false;
  }

  private static ResponseEntity<Object> csv(String text, LocalDate from, LocalDate to) {
    String name = "so-lieu_" + from + "_" + to + ".csv";
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(text);
  }
}
