package vn.hdnd.cuulong.regional.statistics.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.text.PlausibleYears;
import vn.hdnd.cuulong.platform.web.problem.Problem;
import vn.hdnd.cuulong.platform.web.problem.ProblemException;
import vn.hdnd.cuulong.platform.web.problem.ProblemTexts;
import vn.hdnd.cuulong.regional.councils.Council;
import vn.hdnd.cuulong.regional.councils.Councils;
import vn.hdnd.cuulong.regional.councils.Registry;
import vn.hdnd.cuulong.regional.refusal.PlausibleDays;
import vn.hdnd.cuulong.regional.statistics.By;
import vn.hdnd.cuulong.regional.statistics.Indicator;
import vn.hdnd.cuulong.regional.statistics.Indicators;
import vn.hdnd.cuulong.regional.statistics.StatisticsQuestion;
import vn.hdnd.cuulong.regional.statistics.Text;

/** Reads the parameters of a query, and names the wrong ones. */
@Component
final class QuestionReader {

  private static final Text BEFORE_FROM =
      new Text("không được sớm hơn ngày đầu (from)", "must not be before the first day (from)");

  private static final Text FAR_OFF =
      new Text(
          "phải từ năm " + PlausibleYears.FIRST + " đến năm " + PlausibleYears.LAST,
          "must be from " + PlausibleYears.FIRST + " to " + PlausibleYears.LAST);

  private final ProblemTexts texts;
  private final Councils register;

  QuestionReader(ProblemTexts texts, Councils register) {
    this.texts = texts;
    this.register = register;
  }

  StatisticsQuestion read(
      List<String> indicators,
      LocalDate from,
      LocalDate to,
      @Nullable List<String> councils,
      String boundaries,
      String by) {
    plausible("from", from);
    plausible("to", to);
    if (to.isBefore(from)) {
      throw wrong("to", BEFORE_FROM);
    }
    return new StatisticsQuestion(
        indicators.stream().distinct().map(this::indicator).toList(),
        from,
        to,
        councils == null ? List.of() : known(councils),
        boundaries(boundaries),
        by(by));
  }

  private static void plausible(String field, LocalDate day) {
    if (!PlausibleDays.contains(day)) {
      throw wrong(field, FAR_OFF);
    }
  }

  private Indicator indicator(String id) {
    return Indicators.find(id)
        .orElseThrow(() ->
            wrongOneOf(
                "indicator",
                Indicators.all().stream().map(Indicator::id).collect(Collectors.joining(", "))));
  }

  /** Refuses unknown ids, which would otherwise look like councils without figures. */
  private List<String> known(List<String> councils) {
    Registry registry = register.registry();
    if (!councils.stream().allMatch(id -> registry.find(id).isPresent())) {
      throw wrongOneOf(
          "council",
          registry.councils().stream().map(Council::id).sorted().collect(Collectors.joining(", ")));
    }
    return councils;
  }

  private @Nullable LocalDate boundaries(String text) {
    if (text.equals(StatisticsView.AS_PUBLISHED)) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(text);
      plausible("boundaries", day);
      return day;
    } catch (DateTimeException noDay) {
      throw wrongOneOf("boundaries", StatisticsView.AS_PUBLISHED + ", YYYY-MM-DD");
    }
  }

  private By by(String text) {
    return Arrays.stream(By.values())
        .filter(by -> by.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(() -> wrongOneOf("by", "council, month"));
  }

  private ProblemException wrongOneOf(String field, String allowed) {
    Map<String, String> arguments = Map.of("allowed", allowed);
    return problem(field, texts.text("field.one-of", arguments, LocaleContextHolder.getLocale()));
  }

  private static ProblemException wrong(String field, Text message) {
    return problem(field, Words.in(LocaleContextHolder.getLocale()).of(message));
  }

  private static ProblemException problem(String field, String message) {
    return new ProblemException(
        Problem.badRequest("invalid-value").with("field", field).on(field, message));
  }
}
