package vn.hdnd.cuulong.platform.web.problem;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Title and detail of every problem in both languages: a service's own bundle, then this one's. */
public final class ProblemTexts {

  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

  public ProblemTexts() {
    bundles.setBasenames("messages/problems", "vn/hdnd/cuulong/platform/web/problem/problems");
    bundles.setDefaultEncoding(StandardCharsets.UTF_8.name());
    bundles.setFallbackToSystemLocale(false);
    bundles.setUseCodeAsDefaultMessage(false);
  }

  public String title(String slug, Locale language) {
    return raw(slug + ".title", language).orElse(slug);
  }

  public Optional<String> detail(Problem problem, Locale language) {
    return raw(problem.slug() + ".detail", language)
        .map(text -> filled(text, problem.arguments(), language));
  }

  /** Returns a short text, such as a field's error. */
  public String text(String key, Map<String, String> arguments, Locale language) {
    return raw(key, language).map(text -> filled(text, arguments, language)).orElse(key);
  }

  /** Tells whether a problem has its texts in this language; for tests. */
  public boolean knows(String slug, Locale language) {
    return raw(slug + ".title", language).isPresent()
        && raw(slug + ".detail", language).isPresent();
  }

  private Optional<String> raw(String key, Locale language) {
    return Optional.ofNullable(bundles.getMessage(key, null, null, language));
  }

  private static String filled(String text, Map<String, String> arguments, Locale language) {
    return SLOT.matcher(text)
        .replaceAll(slot -> {
          @Nullable String value = arguments.get(slot.group(1));
          return Matcher.quoteReplacement(value == null ? slot.group() : shown(value, language));
        });
  }

  private static String shown(String value, Locale language) {
    if (!ISO_DATE.matcher(value).matches()) {
      return value;
    }
    String pattern = language.equals(Languages.VIETNAMESE) ? "dd/MM/yyyy" : "d MMMM yyyy";
    try {
      return LocalDate.parse(value).format(DateTimeFormatter.ofPattern(pattern, language));
    } catch (DateTimeParseException e) {
      return value;
    }
  }
}
