package vn.hdnd.cuulong.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.hdnd.cuulong.platform.outbox.CommandContext;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;
import vn.hdnd.cuulong.sessions.Http.Answer;

class SessionsFlowIT implements SessionsParts {

  private static final String TERM =
      """
      {"term": "X", "startsOn": "2025-07-01", "deputiesInOffice": 109}
      """;

  @LocalServerPort private int port;

  private final String council = "council-" + UUID.randomUUID();

  @Test
  void takesOneOfficeFromTheTermToTheNumberedResolution() {
    Http lead = as(council, "office-lead");
    Answer term = lead.post("/terms", TERM);
    assertThat(term.status()).isEqualTo(201);
    assertThat(term.header("Location")).isEqualTo("/api/sessions/v1/terms/" + term.id());
    assertThat(term.header("ETag")).isEqualTo("\"1\"");

    Answer session = lead.post("/sessions", session(term.id(), 7));
    assertThat(session.status()).isEqualTo(201);
    Answer resolution = lead.post("/resolutions", draft(session.id()));
    Answer vote = lead.post("/resolutions/" + resolution.id() + "/vote", vote(101, ""));
    assertThat(vote.status()).isEqualTo(200);
    assertThat(vote.body().at("/answer/documentNumber").asString()).isEqualTo("01/2025/NQ-HĐND");

    Answer read = lead.get("/resolutions/" + resolution.id(), "Accept-Language", "en");
    assertThat(read.header("ETag")).isEqualTo("\"2\"");
    assertThat(read.text("status")).isEqualTo("ADOPTED");
    assertThat(read.body().at("/tally/for").asInt()).isEqualTo(101);
    assertThat(read.body().at("/rule/id").asString()).isEqualTo("V-02");
    assertThat(read.body().at("/rule/text").asString()).startsWith("More than half");
    assertThat(read.body().at("/timeline").size()).isEqualTo(2);
    assertThat(lead.get("/sessions/" + session.id()).text("status")).isEqualTo("CLOSED");
    assertThat(lead.get("/terms/" + term.id()).body().path("deputiesInOffice").asInt())
        .isEqualTo(109);
  }

  @Test
  void showsItInTheListsAMomentLater() {
    Http lead = as(council, "office-lead");
    String term = lead.post("/terms", TERM).id();
    String session = lead.post("/sessions", session(term, 7)).id();
    String resolution = lead.post("/resolutions", draft(session)).id();
    assertThat(lead.post("/resolutions/" + resolution + "/vote", vote(101, "")).status())
        .isEqualTo(200);
    Awaitility.await()
        .until(
            () -> ids(lead, "/resolutions?status=ADOPTED&q=muc+ho+tro"),
            List.of(resolution)::equals);
    assertThat(ids(lead, "/resolutions?q=01%2F2025")).containsExactly(resolution);
    assertThat(ids(lead, "/resolutions?status=REJECTED")).isEmpty();
    assertThat(ids(lead, "/resolutions?year=2024")).isEmpty();
    assertThat(ids(lead, "/sessions?year=2025&kind=REGULAR&status=CLOSED&q=K%E1%BB%B3+hop"))
        .containsExactly(session);
    assertThat(ids(lead, "/terms")).containsExactly(term);
    assertThat(ids(as("can-tho-2025", "chair"), "/resolutions?sessionId=" + session)).isEmpty();
  }

  @Test
  void v07ListsTheDeputiesOfEachDayOnceAndInOrder() {
    Http lead = as(council, "office-lead");
    String path = "/terms/" + lead.post("/terms", TERM).id() + "/deputies";
    for (String[] change :
        new String[][] {{"2025-11-01", "107"}, {"2025-09-01", "108"}, {"2025-11-01", "106"}}) {
      String json = "{\"from\": \"%s\", \"inOffice\": %s}".formatted((Object[]) change);
      assertThat(lead.post(path, json).status()).isEqualTo(200);
    }

    Awaitility.await()
        .until(
            () ->
                lead.get("/terms")
                    .body()
                    .at("/items/0/deputies")
                    .valueStream()
                    .map(each -> each.path("from").asString() + " " + each.path("inOffice").asInt())
                    .toList(),
            List.of("2025-07-01 109", "2025-09-01 108", "2025-11-01 106")::equals);
  }

  @Test
  void turnsThePagesOfAList() {
    Http lead = as(council, "office-lead");
    String term = lead.post("/terms", TERM).id();
    for (int number = 1; number <= 5; number++) {
      assertThat(lead.post("/sessions", session(term, number)).status()).isEqualTo(201);
    }
    Awaitility.await().until(() -> ids(lead, "/sessions").size() == 5);
    Answer first = lead.get("/sessions?limit=2");
    assertThat(first.header("Link")).contains("rel=\"next\"");
    Answer second = lead.get("/sessions?limit=2&after=" + first.text("next"));
    Answer third = lead.get("/sessions?limit=2&after=" + second.text("next"));
    assertThat(third.body().path("next").isNull()).isTrue();
    assertThat(List.of(first, second, third))
        .flatMap(SessionsFlowIT::ids)
        .containsExactlyElementsOf(ids(lead, "/sessions"));
  }

  @Test
  void answersARepeatedCommandAlikeAndRefusesItsKeyForAnother() {
    Http lead = as(council, "office-lead");
    Answer first = lead.postAs("k1", "/terms", TERM);
    Answer again = lead.postAs("k1", "/terms", TERM);
    assertThat(again.body()).isEqualTo(first.body());
    Answer other = lead.postAs("k1", "/terms", TERM.replace("109", "85"));
    assertProblem(other, 409, "idempotency-key-reused");
  }

  @Test
  void writesNothingInADryRun() {
    Http lead = as(council, "office-lead");
    Answer tried = lead.post("/terms?dryRun=true", TERM);
    assertThat(tried.status()).isEqualTo(200);
    assertThat(tried.body().path("dryRun").asBoolean()).isTrue();
    assertThat(lead.get("/terms/" + tried.id()).status()).isEqualTo(404);
  }

  @Test
  void refusesAStaleVersion() {
    Http lead = as(council, "office-lead");
    String term = lead.post("/terms", TERM).id();
    String change = "{\"from\": \"2025-09-01\", \"inOffice\": 108}";
    String path = "/terms/" + term + "/deputies";
    assertThat(lead.post(path, change, "If-Match", "\"1\"").status()).isEqualTo(200);
    assertProblem(lead.post(path, change, "If-Match", "\"1\""), 412, "stale-version");
  }

  @Test
  void n01RefusesANumberThatIsUsed() {
    Http lead = as(council, "office-lead");
    String session = lead.post("/sessions", session(lead.post("/terms", TERM).id(), 7)).id();
    String first = lead.post("/resolutions", draft(session)).id();
    String second = lead.post("/resolutions", draft(session)).id();
    String numbered = vote(101, ", \"number\": 42");
    assertThat(lead.post("/resolutions/" + first + "/vote", numbered).status()).isEqualTo(200);
    Answer no = lead.post("/resolutions/" + second + "/vote", numbered);
    assertProblem(no, 409, "number-already-used");
    assertThat(no.text("detail")).contains("42/2025/NQ-HĐND");
    Answer next = lead.post("/resolutions/" + second + "/vote", vote(101, ""));
    assertThat(next.body().at("/answer/documentNumber").asString()).isEqualTo("43/2025/NQ-HĐND");
  }

  @Test
  void n01GivesEachOfManyResolutionsAdoptedAtOnceItsOwnNumberWithoutAGap() throws Exception {
    Http lead = as(council, "office-lead");
    String session = lead.post("/sessions", session(lead.post("/terms", TERM).id(), 7)).id();
    var adopted = new ArrayList<Future<Answer>>();
    try (var offices = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 24; i++) {
        String withVote = draft(session).replace("}", ", \"vote\": " + vote(101, "") + "}");
        adopted.add(offices.submit(() -> lead.post("/resolutions", withVote)));
      }
    }
    var numbers = new TreeSet<Integer>();
    for (Future<Answer> each : adopted) {
      assertThat(each.get().status()).isEqualTo(201);
      assertThat(numbers.add(each.get().body().at("/answer/number").asInt())).isTrue();
    }
    assertThat(numbers.getFirst()).isEqualTo(1);
    assertThat(numbers.getLast()).isEqualTo(24);
  }

  @Test
  void s07GivesANumberToOneOfTwoSessionsConvenedAtOnce() throws Exception {
    Http lead = as(council, "office-lead");
    String term = lead.post("/terms", TERM).id();

    assertThat(statuses(2, () -> lead.post("/sessions", session(term, 7))))
        .containsExactly(201, 409);
  }

  @Test
  void takesOneOfTwoVotesRecordedAtOnce() throws Exception {
    Http lead = as(council, "office-lead");
    String session = lead.post("/sessions", session(lead.post("/terms", TERM).id(), 7)).id();
    String path = "/resolutions/" + lead.post("/resolutions", draft(session)).id();

    assertThat(statuses(2, () -> lead.post(path + "/vote", vote(101, ""))))
        .containsExactly(200, 409);
    assertThat(lead.get(path).body().path("version").asInt()).isEqualTo(2);
    String next = lead.post("/resolutions", draft(session)).id();
    Answer vote = lead.post("/resolutions/" + next + "/vote", vote(101, ""));
    assertThat(vote.body().at("/answer/documentNumber").asString()).isEqualTo("02/2025/NQ-HĐND");
  }

  @Test
  void journalsWhoImportedAnOldRecord() {
    Http lead = as(council, "office-lead");
    String imported = lead.post("/terms", TERM).id();
    String today = LocalDate.now(CommandContext.ZONE).toString();
    String recent = lead.post("/terms", TERM.replace("2025-07-01", today).replace("X", "XI")).id();

    Awaitility.await().until(() -> audited(lead, "/audit").size(), Integer.valueOf(2)::equals);
    assertThat(audited(lead, "/audit")).containsExactlyInAnyOrder(imported, recent);
    assertThat(audited(lead, "/audit?imported=true")).containsExactly(imported);
    JsonNode entry = lead.get("/audit?imported=true").body().at("/items/0");
    assertThat(entry.path("imported").asBoolean()).isTrue();
    assertThat(entry.path("account").asString()).isEqualTo("account.of.test");
  }

  @Test
  void refusesMoreVotesThanDeputiesWithoutHalfDoneState() {
    Http lead = as(council, "office-lead");
    String session = lead.post("/sessions", session(lead.post("/terms", TERM).id(), 7)).id();
    String resolution = lead.post("/resolutions", draft(session)).id();
    Answer no = lead.post("/resolutions/" + resolution + "/vote", vote(110, ""));
    assertProblem(no, 422, "tally-exceeds-council");
    assertThat(lead.get("/resolutions/" + resolution).text("status")).isEqualTo("SUBMITTED");
  }

  @Test
  void seesNothingOfAnotherCouncil() {
    String term = as(council, "office-lead").post("/terms", TERM).id();
    Http stranger = as("can-tho-2025", "office-lead");
    assertThat(stranger.get("/terms/" + term).status()).isEqualTo(404);
    assertProblem(stranger.post("/sessions", session(term, 1)), 404, "term-unknown");
    String change = "{\"from\": \"2025-09-01\", \"inOffice\": 108}";
    assertThat(stranger.post("/terms/" + term + "/deputies", change).status()).isEqualTo(404);
  }

  @Test
  void refusesToCloseASessionBeforeItsVotes() {
    Http lead = as(council, "office-lead");
    String open =
        session(lead.post("/terms", TERM).id(), 7)
            .replaceFirst("(?s),\\s*\"closing\": \\{[^}]*}", "");
    String session = lead.post("/sessions", open).id();
    String resolution = lead.post("/resolutions", draft(session)).id();
    String path = "/sessions/" + session + "/closing";
    String closing =
        "{\"closedOn\": \"2025-12-09\", \"attended\": 105, \"documentsConsidered\": 6, \"answerers\": 1}";
    assertThat(lead.post(path + "?dryRun=true", closing).status()).isEqualTo(200);
    assertThat(lead.post("/resolutions/" + resolution + "/vote", vote(101, "")).status())
        .isEqualTo(200);

    assertProblem(lead.post(path, closing), 422, "closed-before-vote");
    assertThat(lead.post(path, closing.replace("12-09", "12-10")).status()).isEqualTo(200);
  }

  @Test
  void o08RefusesASessionOnceTheNextTermHasBegun() {
    Http lead = as(council, "office-lead");
    String first = lead.post("/terms", TERM).id();
    String later = TERM.replace("\"X\"", "\"XI\"");
    assertThat(lead.post("/terms", later.replace("2025-07-01", "2025-12-09")).status())
        .isEqualTo(201);

    assertThat(lead.post("/sessions", session(first, 7)).status()).isEqualTo(201);
    assertThat(lead.post("/terms", later.replace("XI", "XII").replace("07-01", "12-08")).status())
        .isEqualTo(201);
    Answer no = lead.post("/sessions", session(first, 8));

    assertProblem(no, 422, "session-after-term");
    assertThat(no.text("citation")).isEqualTo("O-08: Luật 72/2025/QH15, Điều 5 khoản 4");
  }

  @Test
  void refusesControlCharactersInEveryText() {
    Http lead = as(council, "office-lead");
    String term = lead.post("/terms", TERM).id();
    String session = lead.post("/sessions", session(term, 7)).id();
    for (String bad : new String[] {"\\n", "\\u0007", "\\u202e"}) {
      assertProblem(lead.post("/terms", TERM.replace("X", "X" + bad + "I")), 400, "invalid-fields");
      assertProblem(
          lead.post("/sessions", session(term, 8).replace("Kỳ họp", "Kỳ" + bad + "họp")),
          400,
          "invalid-fields");
      assertProblem(
          lead.post("/resolutions", draft(session).replace("học phí", "học" + bad + "phí")),
          400,
          "invalid-fields");
      assertProblem(
          lead.post("/resolutions", draft(session).replace("nhân dân", "nhân" + bad + "dân")),
          400,
          "invalid-fields");
    }
  }

  @Test
  void refusesWhatItCannotRead() {
    Http lead = as(council, "office-lead");
    assertProblem(lead.post("/terms", TERM.replace("\"term\"", "\"khoa\"")), 400, "unknown-field");
    assertProblem(
        lead.post("/terms", TERM.replace("2025-07-01", "2025-02-30")), 400, "invalid-value");
    assertProblem(lead.post("/terms", TERM.replace("109", "0")), 400, "invalid-fields");
    assertThat(lead.post("/terms", "{}").body().path("errors").size()).isEqualTo(3);
    assertProblem(lead.get("/sessions?kind=YEARLY"), 400, "invalid-value");
    assertProblem(lead.get("/sessions?year=1"), 400, "invalid-fields");
    String wrongKind = session("t", 1).replace("REGULAR", "YEARLY");
    assertProblem(lead.post("/sessions", wrongKind), 400, "invalid-value");
  }

  /** What so many callers are answered who ask the same at once, each under a key of its own. */
  private static List<Integer> statuses(int callers, Callable<Answer> request) throws Exception {
    try (var pool = Executors.newFixedThreadPool(callers)) {
      var answers = new ArrayList<Integer>();
      for (Future<Answer> each : pool.invokeAll(Collections.nCopies(callers, request))) {
        answers.add(each.get().status());
      }
      return answers.stream().sorted().toList();
    }
  }

  private static List<String> audited(Http caller, String path) {
    return caller
        .get(path)
        .body()
        .path("items")
        .valueStream()
        .map(entry -> entry.path("aggregate").asString())
        .toList();
  }

  private static void assertProblem(Answer answer, int status, String slug) {
    assertThat(answer.text("type")).isEqualTo("https://cuulong.hdnd.vn/problems/" + slug);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  private Http as(String ofCouncil, String role) {
    return new Http(port, TestTokens.of("account.of.test", ofCouncil, role));
  }

  private static List<String> ids(Http caller, String path) {
    return ids(caller.get(path));
  }

  private static List<String> ids(Answer page) {
    return page.body().path("items").valueStream().map(item -> id(item)).toList();
  }

  private static String id(JsonNode item) {
    return item.path("id").asString();
  }

  private static String session(String term, int number) {
    return """
    {"termId": "%s", "number": %d, "kind": "REGULAR", "title": "Kỳ họp thứ %d", "opensOn": "2025-12-08",
     "closing": {"closedOn": "2025-12-10", "attended": 105, "documentsConsidered": 62, "answerers": 10}}
    """
        .formatted(term, number, number);
  }

  private static String draft(String session) {
    return """
    {"sessionId": "%s", "title": "Quy định mức hỗ trợ học phí", "kind": "NORMATIVE",
     "matter": "ORDINARY", "submittedOn": "2025-11-25", "submittedBy": "Ủy ban nhân dân tỉnh"}
    """
        .formatted(session);
  }

  private static String vote(int inFavour, String more) {
    return """
    {"votedOn": "2025-12-10", "tally": {"for": %d, "against": 0, "notVoting": 0}%s}
    """
        .formatted(inFavour, more);
  }
}
