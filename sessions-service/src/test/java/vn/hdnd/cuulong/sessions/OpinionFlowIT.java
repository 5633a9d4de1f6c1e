package vn.hdnd.cuulong.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hdnd.cuulong.platform.testkit.http.Http;

/** Opinions in writing over HTTP, from the question to the report. */
class OpinionFlowIT extends OpinionsOverHttp {

  @Test
  void asksAllDeputiesAndReportsWhatEachAnswered() {
    open(3);
    String id = ask("");
    assertThat(ids(deputy(1), "/consultations?waitingForMe=true")).containsExactly(id);
    assertThat(give(1, id, "AGREE").status()).isEqualTo(201);
    assertThat(give(2, id, "AGREE").status()).isEqualTo(201);
    assertThat(give(2, id, "DISAGREE").status()).isEqualTo(200);
    assertThat(ids(deputy(1), "/consultations?waitingForMe=true")).isEmpty();

    JsonNode live = staff().get("/consultations/" + id).body();
    assertThat(live.path("answered").asInt()).isEqualTo(2);
    assertThat(live.at("/tally/noAnswer").asInt()).isEqualTo(1);
    assertThat(live.at("/deputies/0/name").asString()).isEqualTo("Nguyễn Văn 3");
    assertThat(live.at("/deputies/0/answer").isNull()).isTrue();

    done(closeConsultation(id));
    JsonNode report = chair().get("/consultations/" + id).body();
    assertThat(report.path("stage").asString()).isEqualTo("COUNTED");
    assertThat(report.path("closedEarly").asBoolean()).isTrue();
    assertThat(report.at("/tally/agree").asInt()).isEqualTo(1);
    assertThat(report.at("/tally/disagree").asInt()).isEqualTo(1);
    assertThat(report.at("/deputies/2/answer/reasons").asString()).isEqualTo("Chưa rõ nguồn vốn");
    assertProblem(give(3, id, "AGREE"), 409, "consultation-closed");
  }

  @Test
  void showsADeputyTheOwnAnswerAndNobodyElses() {
    open(2);
    String id = ask("");
    done(give(1, id, "OTHER"));
    JsonNode own = deputy(1).get("/consultations/" + id).body();
    assertThat(own.at("/own/stance").asString()).isEqualTo("OTHER");
    assertThat(own.path("deputies")).isEmpty();
    assertThat(own.path("tally").isNull()).isTrue();
    JsonNode other = deputy(2).get("/consultations/" + id).body();
    assertThat(other.path("own").isNull()).isTrue();
    assertThat(other.path("answered").asInt()).isEqualTo(1);
    assertThat(other.toString()).doesNotContain("Chưa rõ nguồn vốn");
  }

  @Test
  void asksOnlyTheChosenDeputies() {
    open(3);
    String id = ask(",\"deputyIds\":[\"%s\"]".formatted(deputies.get(1)));
    assertThat(staff().get("/consultations/" + id).body().path("asked").asInt()).isEqualTo(1);
    assertProblem(give(1, id, "AGREE"), 404, "not-asked");
    assertProblem(
        staff().post("/consultations", question(",\"deputyIds\":[\"nobody\"]")),
        422,
        "deputy-cannot-be-asked");
  }

  @Test
  void o11AsksNoSuspendedDeputyAndTakesNoAnswerOfOne() {
    open(3);
    String before = ask("");
    suspend(2);
    assertProblem(give(2, before, "AGREE"), 422, "deputy-not-active");
    assertThat(ids(deputy(2), "/consultations?waitingForMe=true")).isEmpty();
    String after = ask("");
    assertThat(staff().get("/consultations/" + after).body().path("asked").asInt()).isEqualTo(2);
    assertProblem(
        staff()
            .post("/consultations", question(",\"deputyIds\":[\"%s\"]".formatted(deputies.get(1)))),
        422,
        "deputy-cannot-be-asked");
  }

  @Test
  void remindsOnceADayAndCorrectsBeforeTheFirstAnswerOnly() {
    open(2);
    String id = ask("");
    String path = "/consultations/" + id;
    done(staff().post(path + "/reminder", "{}"));
    assertProblem(staff().post(path + "/reminder", "{}"), 422, "reminded-today");
    done(staff().post(path + "/correction", correction("Điều chỉnh đầu tư công 2026")));
    assertProblem(give(1, id, "AGREE"), 409, "question-corrected-since");
    Http deputy = deputy(1);
    done(deputy.post(path + "/opinions", "{\"stance\":\"AGREE\",\"edition\":2}"));
    assertProblem(
        deputy.post(path + "/opinions", "{\"stance\":\"OTHER\",\"edition\":2}"),
        422,
        "opinion-without-reasons");
    assertProblem(
        staff().post(path + "/correction", correction("Khác")), 422, "question-already-answered");
  }

  @Test
  void isCancelledAndAskedAgainWithBothKept() {
    open(2);
    String first = ask("");
    done(give(1, first, "AGREE"));
    done(staff().post("/consultations/" + first + "/cancellation", "{\"reason\":\"Hỏi lại\"}"));
    assertProblem(give(2, first, "AGREE"), 409, "consultation-cancelled");
    String second = ask("");
    assertThat(ids(staff(), "/consultations?q=dieu%20chinh")).containsExactly(second, first);
    assertThat(ids(staff(), "/consultations?stage=OPEN")).containsExactly(second);
    assertThat(years(staff(), "/consultation-years")).containsExactly(today.getYear());
  }

  @Test
  void isNotThereForAnotherCouncil() {
    open(2);
    String id = ask("");
    Http other = as("council-of-another", "office-staff");
    assertProblem(other.get("/consultations/" + id), 404, "not-found");
    assertThat(ids(other, "/consultations")).isEmpty();
  }

  private void suspend(int n) {
    done(
        as(council, "office-lead")
            .post(
                "/deputies/" + deputies.get(n - 1) + "/state",
                "{\"from\":\"%s\",\"state\":\"SUSPENDED\",\"decision\":\"1/QĐ-HĐND\"}"
                    .formatted(today)));
  }

  private String correction(String title) {
    return """
    {"title":"%s","text":"Đề nghị đại biểu cho ý kiến.","deadlineDay":"%s",
     "deadlineTime":"17:00","reason":"Ghi thiếu năm"}
    """
        .formatted(title, today.plusDays(4));
  }
}
