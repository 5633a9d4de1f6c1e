package vn.hdnd.cuulong.platform.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommonProblemTest {

  private static final Path PAGE = Path.of("../../docs/problems/common.md");

  private final ProblemTexts texts = new ProblemTexts();

  @Test
  void everyProblemHasATitleAndADetailInBothLanguages() {
    assertThat(CommonProblem.values())
        .allSatisfy(problem ->
            assertThat(Stream.of(Languages.VIETNAMESE, Languages.ENGLISH))
                .allMatch(language -> texts.knows(problem.slug(), language), problem.slug()));
  }

  /** Run with {@code -Dcuulong.problems.update=true} to write the page. */
  @Test
  void thePageListsThemAll() throws IOException {
    if (Boolean.getBoolean("cuulong.problems.update")) {
      Files.writeString(PAGE, page());
    }

    assertThat(PAGE).content().isEqualTo(page());
  }

  private String page() {
    String rows =
        Arrays.stream(CommonProblem.values())
            .sorted(Comparator.comparing(CommonProblem::slug))
            .map(problem ->
                "| `%s` | %d | %s | %s |"
                    .formatted(
                        problem.slug(),
                        problem.status().value(),
                        title(problem, Languages.VIETNAMESE),
                        title(problem, Languages.ENGLISH)))
            .collect(Collectors.joining("\n"));
    return """
    # Problems of every process

    Each is a `type` `https://cuulong.hdnd.vn/problems/{slug}` (RFC 9457). Written by a test.

    | slug | status | tiếng Việt | English |
    |---|---|---|---|
    %s
    """
        .formatted(rows);
  }

  private String title(CommonProblem problem, Locale language) {
    return texts.title(problem.slug(), language);
  }
}
