package vn.hdnd.cuulong.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.http.Http.Answer;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

class SupervisionFlowIT implements SupervisionParts {

  private static final String OPEN =
      """
      {"title": "Giám sát việc quản lý, sử dụng đất công", "form": "THEMATIC",
       "subject": "COMMITTEE", "subjectName": "Ban Kinh tế - Ngân sách", "openedOn": "2025-08-05",
       "supervisedBodies": ["Sở Nông nghiệp và Môi trường", "Sở Tài chính"]}
      """;
  private static final String CONCLUDE =
      """
      {"concludedOn": "2025-10-20", "summary": "Công tác quản lý còn hạn chế.", "recommendations": [
        {"text": "Lập danh mục đất công.", "agency": "Sở Nông nghiệp và Môi trường", "dueOn": "2025-12-31"},
        {"text": "Bố trí kinh phí.", "agency": "Sở Tài chính"}]}
      """;
  private static final String ANSWER =
      """
      {"answeredOn": "2025-11-28", "result": "PARTLY_DONE", "text": "Đã lập 128/140 thửa."}
      """;
  private static final String VERIFY =
      """
      {"ofAnswer": 1, "verifiedOn": "2025-12-05", "result": "DOES_NOT_MEET", "evidence": "Biên bản ngày 04/12/2025."}
      """;

  @LocalServerPort private int port;

  private final String council = "council-" + UUID.randomUUID();

  @Test
  void takesASupervisionFromItsOpeningToTheVerifiedRecommendation() {
    Http lead = as(council, "office-lead");
    Answer opened = lead.post("/supervisions", OPEN);
    assertThat(opened.status()).isEqualTo(201);
    String path = "/supervisions/" + opened.id();
    assertThat(opened.header("Location")).isEqualTo("/api/supervision/v1" + path);
    assertThat(lead.post(path + "/conclusion", CONCLUDE).body().path("events").size()).isEqualTo(3);
    assertThat(lead.post(path + "/recommendations/1/answer", ANSWER).status()).isEqualTo(200);
    assertThat(lead.post(path + "/recommendations/1/verification", VERIFY).status()).isEqualTo(200);

    Answer read = lead.get(path);
    assertThat(read.header("ETag")).isEqualTo("\"4\"");
    assertThat(read.text("status")).isEqualTo("CONCLUDED");
    JsonNode first = read.body().at("/recommendations/0");
    assertThat(first.path("status").asString()).isEqualTo("VERIFIED");
    assertThat(first.at("/answer/text").asString()).isEqualTo("Đã lập 128/140 thửa.");
    assertThat(first.at("/verification/result").asString()).isEqualTo("DOES_NOT_MEET");
    assertThat(read.body().at("/recommendations/1/status").asString()).isEqualTo("MADE");
    assertThat(read.body().path("timeline").size()).isEqualTo(4);
  }

  @Test
  void showsItInTheListAMomentLater() {
    Http lead = as(council, "office-lead");
    String id = lead.post("/supervisions", OPEN).id();
    String path = "/supervisions/" + id;
    assertThat(lead.post(path + "/conclusion", CONCLUDE).status()).isEqualTo(200);
    assertThat(lead.post(path + "/recommendations/1/answer", ANSWER).status()).isEqualTo(200);
    assertThat(lead.post(path + "/recommendations/1/verification", VERIFY).status()).isEqualTo(200);
    assertThat(lead.post(path + "/recommendations/1/answer", later(ANSWER)).status())
        .isEqualTo(200);
    Awaitility.await()
        .until(
            () -> lead.get("/supervisions?q=dat+cong+tai+chinh"),
            page -> "2025-12-08".equals(answeredOn(page)));
    Answer page = lead.get("/supervisions?year=2025&form=THEMATIC&status=CONCLUDED");
    JsonNode first = page.body().at("/items/0/recommendations/0");
    assertThat(first.path("status").asString()).isEqualTo("ANSWERED");
    assertThat(first.path("verification").isNull()).isTrue();
    assertThat(page.body().at("/items/0/recommendations/1/agency").asString())
        .isEqualTo("Sở Tài chính");
    assertThat(lead.get("/supervisions?form=SURVEY").body().path("items").size()).isZero();
    assertThat(as("can-tho-2025", "chair").get("/supervisions?q=dat").body().path("items").size())
        .isZero();
  }

  @Test
  void showsWhatWasEnteredLastFirstWithinADay() {
    Http lead = as(council, "office-lead");
    List<String> entered = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      entered.addFirst(lead.post("/supervisions", OPEN).id());
    }
    Awaitility.await()
        .untilAsserted(() -> assertThat(listed(lead)).containsExactlyElementsOf(entered));
    JsonNode years = lead.get("/supervision-years").body().path("years");
    assertThat(years.valueStream().map(year -> year.asInt())).containsExactly(2025);
  }

  private static List<String> listed(Http lead) {
    JsonNode items = lead.get("/supervisions").body().path("items");
    return items.valueStream().map(item -> item.path("id").asString()).toList();
  }

  @Test
  void answersARepeatedCommandAlikeAndRefusesItsKeyForAnother() {
    Http lead = as(council, "office-lead");
    Answer first = lead.postAs("k1", "/supervisions", OPEN);
    String path = "/supervisions/" + first.id() + "/conclusion";

    assertThat(lead.postAs("k1", "/supervisions", OPEN).body()).isEqualTo(first.body());
    assertProblem(
        lead.postAs("k1", "/supervisions", OPEN.replace("THEMATIC", "KNTC")),
        409,
        "idempotency-key-reused");
    Answer concluded = lead.postAs("k2", path, CONCLUDE);
    assertThat(lead.postAs("k2", path, CONCLUDE).body()).isEqualTo(concluded.body());
    assertProblem(
        lead.postAs("k2", path, CONCLUDE.replace("10-20", "10-21")), 409, "idempotency-key-reused");
  }

  @Test
  void refusesAStaleVersion() {
    Http lead = as(council, "office-lead");
    String path = "/supervisions/" + lead.post("/supervisions", OPEN).id();
    assertThat(lead.post(path + "/conclusion", CONCLUDE, "If-Match", "\"1\"").status())
        .isEqualTo(200);

    assertProblem(
        lead.post(path + "/recommendations/1/answer", ANSWER, "If-Match", "\"1\""),
        412,
        "stale-version");
    assertThat(lead.get(path).header("ETag")).isEqualTo("\"2\"");
  }

  @Test
  void writesNothingInADryRun() {
    Http lead = as(council, "office-lead");
    Answer tried = lead.post("/supervisions?dryRun=true", OPEN);
    assertThat(tried.status()).isEqualTo(200);
    assertThat(tried.body().path("dryRun").asBoolean()).isTrue();
    assertThat(lead.get("/supervisions/" + tried.id()).status()).isEqualTo(404);

    String path = "/supervisions/" + lead.post("/supervisions", OPEN).id();
    Answer foreseen = lead.post(path + "/conclusion?dryRun=true", CONCLUDE);
    assertThat(foreseen.body().path("events").size()).isEqualTo(3);
    assertThat(lead.get(path).text("status")).isEqualTo("OPEN");
    assertThat(lead.get(path).header("ETag")).isEqualTo("\"1\"");
  }

  @Test
  void journalsWhoImportedAnOldRecord() {
    Http lead = as(council, "office-lead");
    String imported = lead.post("/supervisions", OPEN).id();
    String today = LocalDate.now(CommandContext.ZONE).toString();
    String recent = lead.post("/supervisions", OPEN.replace("2025-08-05", today)).id();

    Awaitility.await().until(() -> audited(lead, "/audit").size(), Integer.valueOf(2)::equals);
    assertThat(audited(lead, "/audit")).containsExactlyInAnyOrder(imported, recent);
    assertThat(audited(lead, "/audit?imported=true")).containsExactly(imported);
    JsonNode entry = lead.get("/audit?imported=true").body().at("/items/0");
    assertThat(entry.path("imported").asBoolean()).isTrue();
    assertThat(entry.path("account").asString()).isEqualTo("account.of.test");
  }

  @Test
  void leavesTheAgencysAnswerToTheOffice() {
    Http lead = as(council, "office-lead");
    String path = "/supervisions/" + lead.post("/supervisions", OPEN).id();
    assertThat(lead.post(path + "/conclusion", CONCLUDE).status()).isEqualTo(200);
    Http agency = as(council, "agency");
    String recent =
        later(ANSWER).replace("2025-12-08", LocalDate.now(CommandContext.ZONE).toString());
    assertThat(agency.post(path + "/recommendations/2/answer", recent).status()).isEqualTo(403);
    assertThat(lead.post(path + "/recommendations/2/answer", recent).status()).isEqualTo(200);
    assertThat(agency.post(path + "/recommendations/2/verification", VERIFY).status())
        .isEqualTo(403);
    assertThat(agency.get(path).status()).isEqualTo(403);
  }

  @Test
  void refusesWhatDoesNotFit() {
    Http lead = as(council, "office-lead");
    String path = "/supervisions/" + lead.post("/supervisions", OPEN).id();
    assertProblem(
        lead.post(path + "/recommendations/1/answer", ANSWER), 404, "recommendation-unknown");
    assertProblem(
        lead.post(path + "/conclusion", CONCLUDE.replace("2025-10-20", "2025-08-04")),
        422,
        "concluded-before-opening");
    assertThat(lead.post(path + "/conclusion", CONCLUDE).status()).isEqualTo(200);
    assertProblem(lead.post(path + "/conclusion", CONCLUDE), 409, "already-concluded");
    assertProblem(lead.post(path + "/recommendations/1/verification", VERIFY), 409, "not-answered");
    assertProblem(lead.post(path + "/recommendations/one/answer", ANSWER), 400, "invalid-value");
  }

  @Test
  void takesTheLargestConclusionThatItAllows() {
    Http lead = as(council, "office-lead");
    String path = "/supervisions/" + lead.post("/supervisions", OPEN).id() + "/conclusion";

    assertThat(lead.post(path + "?dryRun=true", conclusion(30, 2000)).status()).isEqualTo(200);
    assertProblem(lead.post(path, conclusion(31, 10)), 400, "invalid-fields");
    assertProblem(lead.post(path, conclusion(1, 2001)), 400, "invalid-fields");
  }

  @Test
  void refusesToVerifyAnAnswerThatALaterOneReplaced() {
    Http lead = as(council, "office-lead");
    String path = "/supervisions/" + lead.post("/supervisions", OPEN).id();
    assertThat(lead.post(path + "/conclusion", CONCLUDE).status()).isEqualTo(200);
    String answer = path + "/recommendations/1/answer";
    assertThat(lead.post(answer, ANSWER).status()).isEqualTo(200);
    assertThat(lead.post(answer, ANSWER).status()).isEqualTo(200);

    String verification = path + "/recommendations/1/verification";
    assertProblem(lead.post(verification, VERIFY), 409, "not-the-last-answer");
    assertThat(lead.get(path).body().at("/recommendations/0/answers").asInt()).isEqualTo(2);
    assertThat(lead.post(verification, VERIFY.replace("1,", "2,")).status()).isEqualTo(200);
  }

  @Test
  void refusesWhatItCannotRead() {
    Http lead = as(council, "office-lead");
    assertProblem(lead.post("/supervisions", "{}"), 400, "invalid-fields");
    assertThat(lead.post("/supervisions", "{}").body().path("errors").size()).isEqualTo(5);
    assertProblem(
        lead.post("/supervisions", OPEN.replace("THEMATIC", "ROUTINE")), 400, "invalid-value");
    assertProblem(lead.post("/supervisions", OPEN.replace("title", "name")), 400, "unknown-field");
    String noAgency = CONCLUDE.replace("\"Sở Tài chính\"", "\" \"");
    String path = "/supervisions/" + lead.post("/supervisions", OPEN).id() + "/conclusion";
    assertThat(lead.post(path, noAgency).body().at("/errors/0/field").asString())
        .isEqualTo("recommendations[1].agency");
  }

  @Test
  void refusesControlCharactersAndTakesTheLinesOfProse() {
    Http lead = as(council, "office-lead");
    for (String bad : new String[] {"\\n", "\\u0007", "\\u202e"}) {
      assertProblem(
          lead.post("/supervisions", OPEN.replace("Giám sát", "Giám" + bad + "sát")),
          400,
          "invalid-fields");
      assertProblem(
          lead.post("/supervisions", OPEN.replace("Sở Tài chính", "Sở" + bad + "Tài chính")),
          400,
          "invalid-fields");
    }
    String path = "/supervisions/" + lead.post("/supervisions", OPEN).id() + "/conclusion";
    assertProblem(
        lead.post(path, CONCLUDE.replace("còn hạn chế", "còn\\u0000hạn chế")),
        400,
        "invalid-fields");
    assertThat(lead.post(path, CONCLUDE.replace("còn hạn chế", "còn\\nhạn chế")).status())
        .isEqualTo(200);
  }

  @Test
  void seesNothingOfAnotherCouncil() {
    String path = "/supervisions/" + as(council, "office-lead").post("/supervisions", OPEN).id();
    Http stranger = as("can-tho-2025", "office-lead");
    assertThat(stranger.get(path).status()).isEqualTo(404);
    assertThat(stranger.post(path + "/conclusion", CONCLUDE).status()).isEqualTo(404);
  }

  /** Every letter takes three bytes. */
  private static String conclusion(int recommendations, int letters) {
    String one =
        "{\"text\": \"%s\", \"agency\": \"%s\", \"dueOn\": \"2025-12-31\"}"
            .formatted("ế".repeat(letters), "ế".repeat(300));
    return "{\"concludedOn\": \"2025-10-20\", \"summary\": \"%s\", \"recommendations\": [%s]}"
        .formatted("ế".repeat(10_000), String.join(",", Collections.nCopies(recommendations, one)));
  }

  private static String later(String answer) {
    return answer.replace("2025-11-28", "2025-12-08");
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

  private static String answeredOn(Answer page) {
    return page.body().at("/items/0/recommendations/0/answer/answeredOn").asString("");
  }

  private static void assertProblem(Answer answer, int status, String slug) {
    assertThat(List.of(answer.text("type"), answer.status()))
        .containsExactly("https://cuulong.hdnd.vn/problems/" + slug, status);
  }

  private Http as(String ofCouncil, String role) {
    return new Http(port, "/api/supervision/v1", TestTokens.of("account.of.test", ofCouncil, role));
  }
}
