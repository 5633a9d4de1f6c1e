package vn.hdnd.cuulong.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.http.Http.Answer;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

/** The service on real parts, as a caller sees it. */
@OnRealParts
abstract class SupervisionOverHttp {

  static final String OPEN =
      """
      {"title": "Giám sát việc quản lý, sử dụng đất công", "form": "THEMATIC",
       "subject": "COMMITTEE", "subjectName": "Ban Kinh tế - Ngân sách", "openedOn": "2025-08-05",
       "supervisedBodies": ["Sở Nông nghiệp và Môi trường", "Sở Tài chính"]}
      """;
  static final String CONCLUDE =
      """
      {"concludedOn": "2025-10-20", "summary": "Công tác quản lý còn hạn chế.", "recommendations": [
        {"text": "Lập danh mục đất công.", "agency": "Sở Nông nghiệp và Môi trường", "dueOn": "2025-12-31"},
        {"text": "Bố trí kinh phí.", "agency": "Sở Tài chính"}]}
      """;
  static final String ANSWER =
      """
      {"answeredOn": "2025-11-28", "result": "PARTLY_DONE", "text": "Đã lập 128/140 thửa."}
      """;
  static final String VERIFY =
      """
      {"ofAnswer": 1, "verifiedOn": "2025-12-05", "result": "DOES_NOT_MEET", "evidence": "Biên bản ngày 04/12/2025."}
      """;

  @LocalServerPort private int port;

  /** A council of this test alone. */
  final String council = "council-" + UUID.randomUUID();

  static void assertProblem(Answer answer, int status, String slug) {
    assertThat(List.of(answer.text("type"), answer.status()))
        .containsExactly("https://cuulong.hdnd.vn/problems/" + slug, status);
  }

  final Http as(String ofCouncil, String role) {
    return new Http(port, "/api/supervision/v1", TestTokens.of("account.of.test", ofCouncil, role));
  }
}
