package vn.hdnd.cuulong.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Decisions of the Standing Committee over HTTP, from the record to the report. */
class DecisionFlowIT extends OpinionsOverHttp {

  private static final String DECISIONS = "/standing-committee-decisions";

  @Test
  void s45StandsInTheQueueUntilItIsReportedAtTheNextSession() {
    open(2);
    String id = done(staff().post(DECISIONS, decision("31/NQ-TTHĐND", 1)));
    assertThat(ids(chair(), DECISIONS + "?status=TO_REPORT")).containsExactly(id);
    JsonNode waiting = deputy(1).get(DECISIONS + "/" + id).body();
    assertThat(waiting.at("/nextSession/id").asString()).isEqualTo(session);
    assertThat(waiting.path("late").asBoolean()).isFalse();
    assertThat(waiting.path("legalBasis").asString()).contains("Điều 31");

    done(staff().post(DECISIONS + "/" + id + "/report", report()));
    assertThat(ids(chair(), DECISIONS + "?status=TO_REPORT")).isEmpty();
    assertThat(ids(chair(), DECISIONS + "?sessionId=" + session)).containsExactly(id);
    assertThat(ids(chair(), DECISIONS + "?q=sat%20lo")).containsExactly(id);
    assertThat(years(chair(), "/standing-committee-decision-years"))
        .containsExactly(today.minusDays(1).getYear());
    assertProblem(
        staff().post(DECISIONS + "/" + id + "/report", report()), 409, "decision-already-reported");
  }

  @Test
  void s45IsLateOnceTheNextSessionHasClosedWithoutIt() {
    open(2);
    String id = done(staff().post(DECISIONS, decision("31/NQ-TTHĐND", 1)));
    done(
        staff()
            .post(
                "/sessions/" + session + "/closing",
                """
                {"closedOn":"%s","attended":2,"documentsConsidered":1,"answerers":0}
                """
                    .formatted(today)));
    assertThat(staff().get(DECISIONS + "/" + id).body().path("late").asBoolean()).isTrue();
  }

  @Test
  void n01TakesANumberOnceAYearUntilItIsWithdrawn() {
    open(2);
    String first = done(staff().post(DECISIONS, decision("31/NQ-TTHĐND", 1)));
    assertProblem(
        staff().post(DECISIONS, decision("031 / nq-tthđnd", 1)), 409, "decision-number-used");
    String other = done(staff().post(DECISIONS, decision("32/NQ-TTHĐND", 1)));
    String correction = DECISIONS + "/" + other + "/correction";
    assertProblem(staff().post(correction, corrected("31/NQ-TTHĐND")), 409, "decision-number-used");
    done(staff().post(DECISIONS + "/" + first + "/withdrawal", "{\"reason\":\"Ghi nhầm sổ\"}"));
    done(staff().post(correction, corrected("31/NQ-TTHĐND")));
    JsonNode read = staff().get(DECISIONS + "/" + other).body();
    assertThat(read.path("number").asString()).isEqualTo("31/NQ-TTHĐND");
    assertThat(read.at("/corrections/0/reason").asString()).isEqualTo("Ghi nhầm số");
  }

  @Test
  void s46RefusesADecisionWhileTheCouncilIsInSession() {
    open(2);
    done(
        as(council, "office-lead")
            .post(
                "/sessions",
                """
                {"termId":"%s","number":2,"kind":"THEMATIC","title":"Kỳ họp","opensOn":"%s"}
                """
                    .formatted(term(), today.minusDays(3))));
    assertProblem(staff().post(DECISIONS, decision("33/NQ-TTHĐND", 1)), 422, "council-in-session");
    done(staff().post(DECISIONS, decision("33/NQ-TTHĐND", 3)));
  }

  private String decision(String number, int daysAgo) {
    return """
    {"termId":"%s","number":"%s","day":"%s","ground":"URGENT","field":"DISASTER",
     "title":"Bổ sung kinh phí khắc phục sạt lở"}
    """
        .formatted(term(), number, today.minusDays(daysAgo));
  }

  private String corrected(String number) {
    return """
    {"number":"%s","day":"%s","ground":"URGENT","field":"DISASTER",
     "title":"Bổ sung kinh phí khắc phục sạt lở","reason":"Ghi nhầm số"}
    """
        .formatted(number, today.minusDays(1));
  }

  private String report() {
    return "{\"sessionId\":\"%s\",\"day\":\"%s\"}".formatted(session, today);
  }
}
