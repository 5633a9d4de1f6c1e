package vn.hdnd.cuulong.platform.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.rules.RuleTable;

/**
 * Holds every source that a service's refusals can cite against the form in which an office writes
 * it: {@code Luật 121/2025/QH15, Điều 28 khoản 1 điểm a}. A rule of the system's own says that it
 * is one. The sources are the rules in tables and the texts that a class keeps for citing.
 */
public final class Citations {

  private static final String LAW =
      "(Luật|Nghị định|Thông tư|Nghị quyết|Nghị quyết liên tịch)( \\p{Lu}\\p{Ll}+( \\p{Ll}+)*)?"
          + " \\d+/\\d{4}/\\p{Lu}[\\p{Lu}\\d-]*";
  private static final String ARTICLE = "Điều \\d+( khoản \\d+)?( điểm \\p{Ll})?";
  private static final Pattern OF_LAW =
      Pattern.compile(
          LAW + ", " + ARTICLE + "((, | và )" + ARTICLE + ")*(; \\p{Ll}[^:]*)?( \\(.+\\))?");
  private static final Pattern OWN =
      Pattern.compile("Quy tắc nghiệp vụ của hệ thống(: \\p{Ll}.*)?");

  /** What a text looks like that is kept for citing, in whatever form. */
  private static final Pattern MEANT_FOR_CITING =
      Pattern.compile("(\\p{Lu}-\\d+: )?((Luật|Nghị|Thông tư) .*\\d|Quy tắc nghiệp vụ).*");

  private Citations() {}

  /** Checks the classes of a service. */
  public static void check(String rootPackage) {
    List<String> cited =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackage)
                .stream()
                .map(JavaClass::reflect)
                .flatMap(Citations::of)
                .toList();
    assertThat(cited).as("sources that %s cites", rootPackage).isNotEmpty();
    assertThat(cited)
        .allSatisfy(source ->
            assertThat(source)
                .satisfiesAnyOf(
                    text -> assertThat(text).matches(OF_LAW),
                    text -> assertThat(text).matches(OWN)));
  }

  private static Stream<String> of(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
        .map(Citations::valueOf)
        .filter(Objects::nonNull)
        .flatMap(Citations::in);
  }

  private static Stream<String> in(Object value) {
    return switch (value) {
      case RuleTable<?> table -> table.rows().stream().map(DatedRule::citation);
      case DatedRule<?> rule -> Stream.of(rule.citation());
      case List<?> list -> list.stream().filter(Objects::nonNull).flatMap(Citations::in);
      case Map<?, ?> map -> map.values().stream().filter(Objects::nonNull).flatMap(Citations::in);
      case String text when MEANT_FOR_CITING.matcher(text).matches() -> Stream.of(text);
      default -> Stream.empty();
    };
  }

  private static @Nullable Object valueOf(Field field) {
    try {
      field.setAccessible(true);
      return field.get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
