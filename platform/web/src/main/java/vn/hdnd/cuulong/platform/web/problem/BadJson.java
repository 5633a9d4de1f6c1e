package vn.hdnd.cuulong.platform.web.problem;

import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Describes the errors of a JSON body by field, without repeating its content. */
final class BadJson {

  private final ProblemTexts texts;

  BadJson(ProblemTexts texts) {
    this.texts = texts;
  }

  Problem of(@Nullable Throwable cause, Locale language) {
    return switch (cause) {
      case UnrecognizedPropertyException unknown -> {
        String field = path(unknown);
        yield CommonProblem.UNKNOWN_FIELD
            .problem()
            .with("field", field)
            .on(field, texts.text("field.unknown", Map.of(), language));
      }
      case StreamConstraintsException tooMuch -> CommonProblem.JSON_TOO_DEEP.problem();
      case InputCoercionException outOfRange -> unfit(outOfRange, language);
      case StreamReadException malformed -> CommonProblem.MALFORMED_JSON.problem();
      case DatabindException unfit when rootIsTooDeep(unfit) ->
          CommonProblem.JSON_TOO_DEEP.problem();
      case DatabindException unfit -> unfit(unfit, language);
      case null -> CommonProblem.BODY_MISSING.problem();
      default -> CommonProblem.MALFORMED_JSON.problem();
    };
  }

  private Problem unfit(JacksonException unfit, Locale language) {
    String field = path(unfit);
    return CommonProblem.INVALID_VALUE
        .problem()
        .with("field", field.isEmpty() ? "(JSON)" : field)
        .on(field, wanted(unfit, language));
  }

  private String wanted(JacksonException unfit, Locale language) {
    Optional<? extends Class<?>> target =
        unfit instanceof MismatchedInputException mismatch
            ? Optional.ofNullable(mismatch.getTargetType())
            : Optional.empty();
    return target
        .flatMap(type -> wanted(type, unfit, language))
        .orElseGet(() -> texts.text("field.type", Map.of(), language));
  }

  private Optional<String> wanted(Class<?> target, JacksonException unfit, Locale language) {
    if (target.isEnum()) {
      return Optional.of(texts.text("field.one-of", Map.of("allowed", allowed(target)), language));
    }
    if (TemporalAccessor.class.isAssignableFrom(target)) {
      return Optional.of(texts.text("field.date", Map.of(), language));
    }
    if (target.isPrimitive() && !(unfit instanceof InvalidFormatException)) {
      return Optional.of(texts.text("field.required", Map.of(), language));
    }
    return Optional.empty();
  }

  /** Returns the values of an enum, as a caller writes them. */
  static String allowed(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .collect(Collectors.joining(", "));
  }

  private static boolean rootIsTooDeep(DatabindException unfit) {
    return unfit.getCause() instanceof StreamConstraintsException;
  }

  private static String path(JacksonException at) {
    List<JacksonException.Reference> steps = at.getPath();
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference step : steps) {
      @Nullable String name = step.getPropertyName();
      if (name == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(name);
      }
    }
    return path.toString();
  }
}
