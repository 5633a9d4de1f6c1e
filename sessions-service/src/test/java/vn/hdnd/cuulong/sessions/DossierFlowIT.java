package vn.hdnd.cuulong.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.http.Http.Answer;

/** The dossier of an item: what its agenda asks for meets what the office has filed. */
class DossierFlowIT extends PapersOverHttp {

  private String agenda = "";

  /** The session opens today; item 1 is a report of the Committees, which is not verified. */
  @BeforeEach
  void planAReport() {
    begin();
    agenda = "/agendas/" + done(lead().post("/agendas", about(session)));
    done(
        lead()
            .post(
                agenda + "/items",
                "{\"title\":\"Báo cáo của các Ban\",\"kind\":\"REPORT\",\"content\":\"COMMITTEES\"}"));
  }

  @Test
  void s12ShowsAPaperFromMissingToAccepted() {
    assertThat(required().path("standing").asString()).isEqualTo("MISSING");
    assertThat(required().path("paperId").isNull()).isTrue();
    String paper = "/papers/" + done(register(1));
    assertThat(required().path("standing").asString()).isEqualTo("MISSING");
    assertThat(required().path("paperId").asString()).isEqualTo(paper.substring(8));
    done(file(paper, "first"));
    assertThat(required().path("standing").asString()).isEqualTo("FILED");
    assertThat(required().path("since").asString())
        .isEqualTo(office().get(paper).body().at("/versions/0/filedAt").asString());
    done(office().post(paper + "/return", "{\"reason\":\"Thiếu phụ lục\"}"));
    assertThat(required().path("standing").asString()).isEqualTo("RETURNED");
    done(file(paper, "second"));
    accept(paper);
    String since = required().path("since").asString();
    assertThat(required().path("standing").asString()).isEqualTo("ACCEPTED");

    done(file(paper, "third"));
    assertThat(required().path("standing").asString()).isEqualTo("ACCEPTED");
    assertThat(required().path("since").asString()).isEqualTo(since);
    done(office().post(paper + "/withdrawal", "{\"reason\":\"Cơ quan trình đề nghị rút\"}"));
    assertThat(required().path("standing").asString()).isEqualTo("MISSING");
  }

  @Test
  void h07APaperOfASessionThatOpensTodayIsLate() {
    JsonNode due = required().at("/due/0");
    assertThat(due.path("milestone").asString()).isEqualTo("PAPERS_TO_DEPUTIES");
    assertThat(due.path("late").asBoolean()).isTrue();
  }

  @Test
  void s12DerivesFromThePapersThatTheDeputiesHaveThem() {
    assertThat(papersToDeputies().at("/lacking/0/kinds/0").asString()).isEqualTo("REPORT");
    assertThat(papersToDeputies().at("/lacking/0/number").asString()).isEqualTo("1");
    String paper = "/papers/" + done(register(1));
    done(file(paper, "first"));
    accept(paper);
    JsonNode step = papersToDeputies();
    assertThat(step.path("lacking")).isEmpty();
    assertThat(step.path("derived").asBoolean()).isTrue();
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    assertThat(step.path("doneOn").asString()).isEqualTo(today.toString());
    done(
        lead()
            .post(
                agenda + "/milestones",
                "{\"milestone\":\"PAPERS_TO_DEPUTIES\",\"reachedOn\":\"%s\"}"
                    .formatted(today.minusDays(6))));
    assertThat(papersToDeputies().path("derived").asBoolean()).isFalse();
    assertThat(papersToDeputies().path("state").asString()).isEqualTo("DONE");
  }

  @Test
  void refusesAPaperForAnItemThatTakesNone() {
    assertProblem(register(7), 404, "agenda-item-unknown");
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    done(lead().post(agenda + "/items", "{\"title\":\"Chất vấn\",\"kind\":\"QUESTIONING\"}"));
    done(lead().post(agenda + "/submission", "{\"submittedOn\":\"%s\"}".formatted(today)));
    done(lead().post(agenda + "/items/2/removal", "{\"reason\":\"Không còn thời gian\"}"));
    assertProblem(register(2), 409, "agenda-item-withdrawn");
    done(
        lead()
            .post(
                agenda + "/approval",
                "{\"form\":\"COUNCIL\",\"approvedOn\":\"%s\"}".formatted(today)));
    done(lead().post(agenda + "/items/1/start", "{}"));
    done(lead().post(agenda + "/items/1/finish", "{}"));
    assertProblem(register(1), 409, "agenda-item-finished");
    assertThat(register(0).status()).isEqualTo(400);
  }

  @Test
  void listsThePapersOfAnItem() {
    String paper = done(register(1));
    done(office().post("/papers", another()));
    assertThat(ids(office(), "/papers?sessionId=" + session + "&agendaItem=1"))
        .containsExactly(paper);
    assertThat(ids(office(), "/papers?sessionId=" + session)).hasSize(2);
  }

  private Http lead() {
    return as(council, "office-lead");
  }

  private static String about(String session) {
    return "{\"sessionId\":\"%s\"}".formatted(session);
  }

  private String another() {
    return "{\"sessionId\":\"%s\",\"kind\":\"OTHER\",\"title\":\"Khác\",\"secrecy\":\"NORMAL\"}"
        .formatted(session);
  }

  private Answer register(int n) {
    return office()
        .post(
            "/papers",
            """
            {"sessionId":"%s","kind":"REPORT","title":"Báo cáo","secrecy":"NORMAL","agendaItem":%d}
            """
                .formatted(session, n));
  }

  private JsonNode required() {
    return lead().get(agenda).body().at("/items/0/papers/0");
  }

  private JsonNode papersToDeputies() {
    return lead()
        .get("/sessions/" + session + "/preparation")
        .body()
        .path("steps")
        .valueStream()
        .filter(step -> step.path("milestone").asString().equals("PAPERS_TO_DEPUTIES"))
        .findFirst()
        .orElseThrow();
  }
}
