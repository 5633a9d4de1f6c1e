package vn.hdnd.cuulong.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.http.Http.Answer;
import vn.hdnd.cuulong.supervision.refusal.OfficeDays;

/**
 * Tests a supervision from its opening to the last verified answer, and the refusals in between.
 */
class SupervisionFlowIT extends SupervisionOverHttp {

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
  void showsItInTheListAtOnce() {
    Http lead = as(council, "office-lead");
    String id = lead.post("/supervisions", OPEN).id();
    String path = "/supervisions/" + id;
    assertThat(lead.post(path + "/conclusion", CONCLUDE).status()).isEqualTo(200);
    assertThat(lead.post(path + "/recommendations/1/answer", ANSWER).status()).isEqualTo(200);
    assertThat(lead.post(path + "/recommendations/1/verification", VERIFY).status()).isEqualTo(200);
    assertThat(lead.post(path + "/recommendations/1/answer", later(ANSWER)).status())
        .isEqualTo(200);
    assertThat(answeredOn(lead.get("/supervisions?q=dat+cong+tai+chinh"))).isEqualTo("2025-12-08");
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
    assertThat(listed(lead)).containsExactlyElementsOf(entered);
    JsonNode years = lead.get("/supervision-years").body().path("years");
    assertThat(years.valueStream().map(year -> year.asInt())).containsExactly(2025);
  }

  private static List<String> listed(Http lead) {
    JsonNode items = lead.get("/supervisions").body().path("items");
    return items.valueStream().map(item -> item.path("id").asString()).toList();
  }

  @Test
  void leavesTheAgencysAnswerToTheOffice() {
    Http lead = as(council, "office-lead");
    String path = "/supervisions/" + lead.post("/supervisions", OPEN).id();
    assertThat(lead.post(path + "/conclusion", CONCLUDE).status()).isEqualTo(200);
    Http agency = as(council, "agency");
    String recent = later(ANSWER).replace("2025-12-08", LocalDate.now(OfficeDays.ZONE).toString());
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

  /** Returns a conclusion in which every letter takes three bytes. */
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

  private static String answeredOn(Answer page) {
    return page.body().at("/items/0/recommendations/0/answer/answeredOn").asString("");
  }
}
