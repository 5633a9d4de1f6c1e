package vn.hdnd.cuulong.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.web.problem.Languages;
import vn.hdnd.cuulong.platform.web.problem.ProblemTexts;

class GatewayProblemTest {

  private static final Path PAGE = Path.of("../docs/problems/gateway.md");

  private final ProblemTexts texts = new ProblemTexts();

  @Test
  void everyProblemHasATitleAndADetailInBothLanguages() {
    assertThat(GatewayProblem.values())
        .allMatch(problem -> texts.knows(problem.slug(), Languages.VIETNAMESE))
        .allMatch(problem -> texts.knows(problem.slug(), Languages.ENGLISH));
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
        Arrays.stream(GatewayProblem.values())
            .sorted(Comparator.comparing(GatewayProblem::slug))
            .map(problem ->
                "| `%s` | %d | %s | %s |"
                    .formatted(
                        problem.slug(),
                        problem.status().value(),
                        texts.text(problem.slug() + ".title", Map.of(), Languages.VIETNAMESE),
                        texts.text(problem.slug() + ".title", Map.of(), Languages.ENGLISH)))
            .collect(Collectors.joining("\n"));
    return """
    # Problems of the gateway

    Each is a `type` `https://cuulong.hdnd.vn/problems/{slug}` (RFC 9457). Written by a test.

    | slug | status | tiếng Việt | English |
    |---|---|---|---|
    %s
    """
        .formatted(rows);
  }
}
