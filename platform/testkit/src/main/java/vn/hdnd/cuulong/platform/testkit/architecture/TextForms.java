package vn.hdnd.cuulong.platform.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * Requires a form for every text of a body: each {@code String} in a request, down to the elements
 * of its lists, has a {@code @Pattern} that means the same in Java and in JSON Schema and refuses
 * characters that hide or reorder text.
 */
final class TextForms extends ArchCondition<JavaMethod> {

  private static final Set<Class<?>> WITHOUT_TEXT =
      Set.of(Boolean.class, Integer.class, Long.class, Double.class);

  /**
   * One example of each kind of forbidden character among letters, and a text without visible
   * characters.
   */
  private static final List<String> HIDDEN =
      Stream.concat(
              Stream.of(" ", "\u00A0", "\u0301"),
              Stream.of(
                      "\u0000",
                      "\u001B",
                      "\u007F",
                      "\u0085",
                      "\u00AD",
                      "\u061C",
                      "\u200B",
                      "\u200E",
                      "\u2028",
                      "\u2029",
                      "\u202E",
                      "\u2060",
                      "\u2067",
                      "\uFEFF",
                      "\uFFFD",
                      "\uD800",
                      "\uDC00",
                      "\uE000",
                      "\uDB40\uDC41")
                  .flatMap(
                      each -> Stream.of(each, "a" + each + "b", "1/" + each + "A", "1" + each)))
          .toList();

  TextForms() {
    super("have a form for every text of its body");
  }

  @Override
  public void check(JavaMethod endpoint, ConditionEvents events) {
    Arrays.stream(endpoint.reflect().getParameters())
        .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
        .map(Parameter::getAnnotatedType)
        .flatMap(body -> faults(body, "body"))
        .forEach(fault ->
            events.add(
                SimpleConditionEvent.violated(endpoint, endpoint.getFullName() + ": " + fault)));
  }

  /** Returns the faults of a body's type and of all its parts. */
  static Stream<String> faults(AnnotatedType annotated, String path) {
    @Nullable Class<?> type = raw(annotated.getType());
    if (type == String.class) {
      return fault(annotated.getAnnotation(Pattern.class)).map(fault -> path + " " + fault);
    }
    if (type != null && type.isRecord()) {
      return Arrays.stream(type.getRecordComponents())
          .flatMap(part -> faults(part.getAnnotatedType(), path + "." + part.getName()));
    }
    if (type != null
        && Collection.class.isAssignableFrom(type)
        && annotated instanceof AnnotatedParameterizedType list) {
      return faults(list.getAnnotatedActualTypeArguments()[0], path + "[]");
    }
    return type != null && hasNoText(type)
        ? Stream.empty()
        : Stream.of(path + " is of a type that can hold texts without a form: " + type);
  }

  private static Stream<String> fault(@Nullable Pattern form) {
    if (form == null) {
      return Stream.of("has no @Pattern, such as TextFormats.LINE");
    }
    String regexp = form.regexp();
    if (!regexp.startsWith("^") || !regexp.endsWith("$") || form.flags().length > 0) {
      return Stream.of("has a @Pattern that JSON Schema reads in another way: " + regexp);
    }
    var pattern = java.util.regex.Pattern.compile(regexp);
    return HIDDEN.stream()
        .filter(hidden -> pattern.matcher(hidden).matches())
        .map(hidden -> "takes " + hidden.codePoints().mapToObj("U+%04X"::formatted).toList());
  }

  private static boolean hasNoText(Class<?> type) {
    return type.isPrimitive()
        || type.isEnum()
        || WITHOUT_TEXT.contains(type)
        || TemporalAccessor.class.isAssignableFrom(type);
  }

  private static @Nullable Class<?> raw(Type type) {
    return switch (type) {
      case Class<?> plain -> plain;
      case ParameterizedType generic when generic.getRawType() instanceof Class<?> plain -> plain;
      default -> null;
    };
  }
}
