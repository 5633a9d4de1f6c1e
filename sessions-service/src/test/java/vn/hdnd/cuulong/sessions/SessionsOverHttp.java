package vn.hdnd.cuulong.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.http.Http.Answer;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

/** The service on real parts, as a caller sees it. */
@OnRealParts
abstract class SessionsOverHttp {

  static final String TERM =
      """
      {"term": "X", "startsOn": "2025-07-01", "deputiesInOffice": 109}
      """;

  @LocalServerPort private int port;

  /** A council of this test alone. */
  final String council = "council-" + UUID.randomUUID();

  /**
   * Returns the statuses for a number of callers who send the same at once, each with its own key.
   */
  static List<Integer> statuses(int callers, Callable<Answer> request) throws Exception {
    try (var pool = Executors.newFixedThreadPool(callers)) {
      var answers = new ArrayList<Integer>();
      for (Future<Answer> each : pool.invokeAll(Collections.nCopies(callers, request))) {
        answers.add(each.get().status());
      }
      return answers.stream().sorted().toList();
    }
  }

  static List<String> audited(Http caller, String path) {
    return caller
        .get(path)
        .body()
        .path("items")
        .valueStream()
        .map(entry -> entry.path("aggregate").asString())
        .toList();
  }

  static void assertProblem(Answer answer, int status, String slug) {
    assertThat(answer.text("type")).isEqualTo("https://cuulong.hdnd.vn/problems/" + slug);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  final int port() {
    return port;
  }

  final Http as(String ofCouncil, String role) {
    return new Http(port, "/api/sessions/v1", TestTokens.of("account.of.test", ofCouncil, role));
  }

  static List<String> ids(Http caller, String path) {
    return ids(caller.get(path));
  }

  static List<String> ids(Answer page) {
    return page.body().path("items").valueStream().map(item -> id(item)).toList();
  }

  static List<Integer> years(Http caller, String path) {
    return caller.get(path).body().path("years").valueStream().map(year -> year.asInt()).toList();
  }

  static String id(JsonNode item) {
    return item.path("id").asString();
  }

  static String session(String term, int number) {
    return """
    {"termId": "%s", "number": %d, "kind": "REGULAR", "title": "Kỳ họp thứ %d", "opensOn": "2025-12-08",
     "closing": {"closedOn": "2025-12-10", "attended": 105, "documentsConsidered": 62, "answerers": 10}}
    """
        .formatted(term, number, number);
  }

  static String draft(String session) {
    return """
    {"sessionId": "%s", "title": "Quy định mức hỗ trợ học phí", "kind": "NORMATIVE",
     "matter": "ORDINARY", "submittedOn": "2025-11-25", "submittedBy": "Ủy ban nhân dân tỉnh"}
    """
        .formatted(session);
  }

  static String vote(int inFavour, String more) {
    return """
    {"votedOn": "2025-12-10", "tally": {"for": %d, "against": 0, "notVoting": 0}%s}
    """
        .formatted(inFavour, more);
  }
}
