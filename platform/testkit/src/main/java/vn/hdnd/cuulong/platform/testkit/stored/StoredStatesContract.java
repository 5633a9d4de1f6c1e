package vn.hdnd.cuulong.platform.testkit.stored;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hdnd.cuulong.platform.stored.Stored;

/**
 * Every kind of record that a service keeps, against its golden states in {@code
 * src/test/resources/stored}. The kinds are found in the packages below that of the test, so none
 * is forgotten. Run the test with {@code -Dcuulong.stored.update=true} to write down the shape of a
 * new format; the golden state is written by hand, and one that was released is never changed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class StoredStatesContract {

  private static final Path STORED = Path.of("src/test/resources/stored");

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void readsWhatEveryReleaseHasWritten(String name) throws IOException {
    Stored kind = kinds().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    if (Boolean.getBoolean("cuulong.stored.update")) {
      update(kind);
    }
    assertThat(new GoldenStates(kind, resources(name)).violations()).as(name).isEmpty();
  }

  @Test
  void noTwoKindsHaveOneName() {
    assertThat(names()).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void whatQueriesNameOfARowIsAComponentOfIt() {
    kinds()
        .flatMap(kind -> kind.row().stream())
        .forEach(row ->
            assertThat(RowPaths.withoutComponent(row.shown()))
                .as("constants of %s", row.shown().getSimpleName())
                .isEmpty());
  }

  public Stream<String> names() {
    return kinds().map(Stored::name).sorted();
  }

  private Stream<Stored> kinds() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(getClass().getPackageName())
            .stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field ->
                field.getModifiers().contains(JavaModifier.STATIC)
                    && field.getRawType().isAssignableTo(Stored.class))
            .map(JavaField::reflect)
            .map(StoredStatesContract::value);
  }

  private static Stored value(Field field) {
    try {
      field.setAccessible(true);
      return (Stored) field.get(null);
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException(hidden);
    }
  }

  private static Map<String, String> resources(String name) throws IOException {
    Path folder = STORED.resolve(name);
    var found = new TreeMap<String, String>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(Files::isRegularFile)
            .forEach(file ->
                found.put(folder.relativize(file).toString().replace('\\', '/'), text(file)));
      }
    }
    return found;
  }

  private static void update(Stored kind) throws IOException {
    var goldens = new GoldenStates(kind, Map.of());
    var shapes = new TreeMap<>(goldens.rowShape());
    shapes.put("format-%d/shape.json".formatted(kind.form().format()), goldens.shape());
    for (Map.Entry<String, String> shape : shapes.entrySet()) {
      Path file = STORED.resolve(kind.name()).resolve(shape.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, shape.getValue());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
