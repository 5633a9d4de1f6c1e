package vn.hdnd.cuulong.demo.readback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.demo.figures.ConferenceFacts;
import vn.hdnd.cuulong.demo.figures.PublicFigures;
import vn.hdnd.cuulong.demo.requests.Regional;

class ConferenceCheckTest {

  private static final ConferenceFacts FACTS = PublicFigures.load().conference();
  private static final Regional.Paper PAPER = new Regional.Paper("Tham luận", "Tóm tắt", null);
  private static final String AS_PUBLISHED =
      """
      {"title": "Hội nghị Thường trực HĐND các tỉnh, thành phố khu vực ĐBSCL lần thứ Nhất, nhiệm kỳ 2021 - 2026",
       "host": "an-giang", "from": "2022-04-05", "to": "2022-04-06",
       "subEvents": ["Tọa đàm Văn phòng Đoàn ĐBQH và HĐND"],
       "papers": [
         {"council": "can-tho", "title": "Khác", "abstract": "Khác", "practiceId": null},
         {"council": "long-an", "title": "Tham luận", "abstract": "Tóm tắt", "practiceId": "p1"}]}
      """;

  @Test
  void findsNoFaultInAConferenceAsItWasPublished() {
    assertThat(check(AS_PUBLISHED).faults(FACTS, PAPER, "p1")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "lần thứ Nhất, lần thứ Hai, title",
    "\"an-giang\", \"an-giang-2025\", host",
    "2022-04-05, 2022-04-04, first day",
    "2022-04-06, 2022-04-07, last day",
    "Tọa đàm, Tham quan, events beside it",
    "\"Tham luận\", \"Bài\", paper's title",
    "Tóm tắt, Dài, paper's abstract",
    "\"p1\", \"p2\", paper's practice"
  })
  void findsWhatIsOtherwise(String due, String read, String what) {
    assertThat(check(AS_PUBLISHED.replace(due, read)).faults(FACTS, PAPER, "p1"))
        .singleElement()
        .asString()
        .startsWith(what + ": ");
  }

  @Test
  void findsThatThePaperIsMissing() {
    assertThat(check(AS_PUBLISHED.replace("long-an", "ben-tre")).faults(FACTS, PAPER, "p1"))
        .hasSize(3)
        .allMatch(fault -> fault.startsWith("paper's "));
  }

  private static ConferenceCheck check(String page) {
    return new ConferenceCheck(new JsonMapper().readTree(page));
  }
}
