package vn.hdnd.cuulong.platform.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.commands.CommandRefusal;

class ProblemTextsTest {

  private final ProblemTexts texts = new ProblemTexts();

  @Test
  void everyTextStandsInBothLanguages() throws IOException {
    Set<Object> vietnamese = keys("problems_vi.properties");

    assertThat(vietnamese).isNotEmpty().isEqualTo(keys("problems_en.properties"));
  }

  @Test
  void everyRefusalOfTheWritePathHasATitleAndADetail() {
    for (CommandRefusal refusal : CommandRefusal.values()) {
      assertThat(texts.knows(refusal.slug(), Languages.VIETNAMESE)).as(refusal.slug()).isTrue();
      assertThat(texts.knows(refusal.slug(), Languages.ENGLISH)).as(refusal.slug()).isTrue();
    }
  }

  @Test
  void writesDatesAsPeopleDo() {
    Problem problem =
        Problem.badRequest("past-date-needs-lead")
            .withAll(Map.of("date", "2022-07-01", "days", "30"));

    assertThat(texts.detail(problem, Languages.VIETNAMESE).orElseThrow()).contains("01/07/2022");
    assertThat(texts.detail(problem, Languages.ENGLISH).orElseThrow()).contains("1 July 2022");
  }

  @Test
  void leavesAValueThatOnlyLooksLikeADateAsItIs() {
    Problem problem = Problem.badRequest("unknown-field").with("field", "2022-99-99");

    assertThat(texts.detail(problem, Languages.ENGLISH).orElseThrow()).contains("2022-99-99");
  }

  private static Set<Object> keys(String file) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = ProblemTexts.class.getResourceAsStream(file)) {
      properties.load(in);
    }
    return properties.keySet();
  }
}
