package vn.hdnd.cuulong.platform.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.hdnd.cuulong.platform.events.RefusalReason;

/**
 * Compares a service's refusals, their texts in both languages and {@code
 * docs/problems/{service}.md}. Run the test with {@code -Dcuulong.problems.update=true} to write
 * the page.
 */
public final class RefusalCatalogue {

  private RefusalCatalogue() {}

  /** Checks one service; {@code reasons} are all its refusal reasons. */
  public static void check(String service, RefusalReason... reasons) {
    Properties vietnamese = texts(reasons[0].getClass(), "vi");
    Properties english = texts(reasons[0].getClass(), "en");
    assertThat(new TreeSet<>(vietnamese.stringPropertyNames()))
        .as("both languages say the same things")
        .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    for (RefusalReason reason : reasons) {
      for (String part : List.of(".title", ".detail")) {
        assertThat(vietnamese.getProperty(reason.slug() + part))
            .as("Vietnamese %s%s", reason.slug(), part)
            .isNotBlank();
      }
    }
    assertThat(slugs(vietnamese)).as("texts without a reason").isSubsetOf(slugs(reasons));
    page(service, table(service, vietnamese, english, reasons));
  }

  private static void page(String service, String current) {
    Path page = ProjectRoot.resolve("docs/problems/" + service + ".md");
    try {
      if (Boolean.getBoolean("cuulong.problems.update")) {
        Files.createDirectories(page.getParent());
        Files.writeString(page, current);
      }
      assertThat(page).as("write it with -Dcuulong.problems.update=true").exists();
      assertThat(Files.readString(page)).as("%s says what the code says", page).isEqualTo(current);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String table(
      String service, Properties vietnamese, Properties english, RefusalReason... reasons) {
    String rows =
        Arrays.stream(reasons)
            .sorted(Comparator.comparing(RefusalReason::slug))
            .map(reason ->
                "| `%s` | %d | %s | %s |"
                    .formatted(
                        reason.slug(),
                        status(reason.kind()),
                        vietnamese.getProperty(reason.slug() + ".title"),
                        english.getProperty(reason.slug() + ".title")))
            .collect(Collectors.joining("\n"));
    return """
    # Problems of %s

    Each is a `type` `https://cuulong.hdnd.vn/problems/{slug}` (RFC 9457). Written by a test.

    | slug | status | tiếng Việt | English |
    |---|---|---|---|
    %s
    """
        .formatted(service, rows);
  }

  private static int status(RefusalReason.Kind kind) {
    return switch (kind) {
      case ABSENT -> 404;
      case CONFLICT -> 409;
      case BROKEN_RULE -> 422;
    };
  }

  private static List<String> slugs(RefusalReason... reasons) {
    return Arrays.stream(reasons).map(RefusalReason::slug).toList();
  }

  private static List<String> slugs(Properties texts) {
    return texts.stringPropertyNames().stream()
        .map(key -> key.substring(0, key.lastIndexOf('.')))
        .distinct()
        .toList();
  }

  private static Properties texts(Class<?> owner, String language) {
    var texts = new Properties();
    String path = "/messages/problems_" + language + ".properties";
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(owner.getResourceAsStream(path), path),
            StandardCharsets.UTF_8)) {
      texts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
