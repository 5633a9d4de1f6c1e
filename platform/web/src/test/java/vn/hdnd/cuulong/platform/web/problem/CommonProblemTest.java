package vn.hdnd.cuulong.platform.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import vn.hdnd.cuulong.platform.commands.CommandRefusal;

class CommonProblemTest {

  private static final Path PAGE = Path.of("../../docs/problems/common.md");

  private final ProblemTexts texts = new ProblemTexts();

  @Test
  void everyProblemHasATitleAndADetailInBothLanguages() {
    assertThat(all().keySet())
        .allSatisfy(slug ->
            assertThat(Stream.of(Languages.VIETNAMESE, Languages.ENGLISH))
                .allMatch(language -> texts.knows(slug, language), slug));
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
        all().entrySet().stream()
            .map(problem ->
                "| `%s` | %d | %s | %s |"
                    .formatted(
                        problem.getKey(),
                        problem.getValue(),
                        texts.title(problem.getKey(), Languages.VIETNAMESE),
                        texts.title(problem.getKey(), Languages.ENGLISH)))
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

  /** Returns slug and status of every problem of any process and command. */
  private static SortedMap<String, Integer> all() {
    var all = new TreeMap<String, Integer>();
    for (CommonProblem problem : CommonProblem.values()) {
      all.put(problem.slug(), problem.status().value());
    }
    for (CommandRefusal refusal : CommandRefusal.values()) {
      all.put(refusal.slug(), HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
    return all;
  }
}
