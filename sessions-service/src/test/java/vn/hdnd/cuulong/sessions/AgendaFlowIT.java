package vn.hdnd.cuulong.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.http.Http.Answer;

/** From the draft of an agenda to the item that the chamber deals with. */
class AgendaFlowIT extends SessionsOverHttp {

  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
  private String session = "";
  private String agenda = "";

  @BeforeEach
  void begin() {
    String term =
        done(
            lead()
                .post(
                    "/terms",
                    "{\"term\":\"X\",\"startsOn\":\"%s\",\"deputiesInOffice\":57}"
                        .formatted(today.minusDays(30))));
    session =
        done(
            lead()
                .post(
                    "/sessions",
                    """
                    {"termId":"%s","number":1,"kind":"REGULAR","title":"Kỳ họp","opensOn":"%s"}
                    """
                        .formatted(term, today)));
    agenda = "/agendas/" + done(draft());
  }

  @Test
  void aSessionHasOneAgenda() {
    assertProblem(draft(), 409, "agenda-already-drafted");
    assertThat(ids(lead(), "/agendas?sessionId=" + session)).hasSize(1);
    assertProblem(lead().post("/agendas", "{\"sessionId\":\"nowhere\"}"), 404, "session-unknown");
  }

  @Test
  void theSameKeyAddsAnItemOnce() {
    String item = "{\"title\":\"Khai mạc\",\"kind\":\"OPENING\"}";
    Answer once = lead().postAs("one-item-" + council, agenda + "/items", item);
    Answer again = lead().postAs("one-item-" + council, agenda + "/items", item);
    assertThat(again.body()).isEqualTo(once.body());
    assertThat(items()).hasSize(1);
  }

  @Test
  void showsWhatHappensNow() {
    done(add("\"title\":\"Nội dung\",\"kind\":\"SECTION\""));
    done(add("\"title\":\"Báo cáo ngân sách\",\"kind\":\"REPORT\",\"parent\":1"));
    done(lead().post(agenda + "/submission", "{\"submittedOn\":\"%s\"}".formatted(today)));
    assertProblem(lead().post(agenda + "/items/2/start", "{}"), 422, "agenda-not-approved");
    done(
        lead()
            .post(
                agenda + "/approval",
                "{\"form\":\"COUNCIL\",\"approvedOn\":\"%s\"}".formatted(today)));
    done(lead().post(agenda + "/items/2/start", "{}"));

    JsonNode line = lead().get("/agendas?sessionId=" + session).body().path("items").path(0);
    assertThat(line.path("presentNumber").asString()).isEqualTo("1.1");
    assertThat(line.path("presentTitle").asString()).isEqualTo("Báo cáo ngân sách");
    assertProblem(lead().post(agenda + "/items/1/start", "{}"), 409, "another-item-present");
    done(lead().post(agenda + "/items/2/finish", "{}"));
  }

  @Test
  void refusesATimeThatIsNoneAndAGroundThatIsMissing() {
    assertThat(add("\"title\":\"A\",\"kind\":\"OTHER\",\"at\":\"25:00\"").status()).isEqualTo(400);
    Answer no = add("\"title\":\"Mức hỗ trợ\",\"kind\":\"NORMATIVE_DRAFT\"");
    assertProblem(no, 422, "ground-missing");
    assertThat(no.text("citation")).isEqualTo("Luật 64/2025/QH15, Điều 21 khoản 1");
  }

  @Test
  void showsTheCriticalPathOfASessionWithItsRules() {
    Answer path = lead().get("/sessions/" + session + "/preparation");
    List<String> steps =
        path.body()
            .path("steps")
            .valueStream()
            .map(step -> step.path("milestone").asString())
            .toList();
    assertThat(steps).startsWith("JOINT_CONFERENCE", "CONVENING").hasSize(7);
    JsonNode convening = path.body().path("steps").path(1);
    assertThat(convening.path("dueOn").asString()).isEqualTo(today.minusDays(20).toString());
    assertThat(convening.path("rule").path("legalBasis").asString()).startsWith("Luật 72/2025");
    assertThat(convening.path("rule").path("confidence").asString()).isEqualTo("REMEMBERED");
    assertThat(path.body().path("missing").size()).isEqualTo(13);
    assertThat(lead().get("/sessions/nowhere/preparation").status()).isEqualTo(404);
  }

  @Test
  void anotherCouncilSeesNothingOfIt() {
    Http other = as("another-" + council, "office-lead");
    assertThat(other.get(agenda).status()).isEqualTo(404);
    assertThat(other.get("/sessions/" + session + "/preparation").status()).isEqualTo(404);
    assertThat(ids(other, "/agendas")).isEmpty();
  }

  private Http lead() {
    return as(council, "office-lead");
  }

  private Answer draft() {
    return lead().post("/agendas", "{\"sessionId\":\"%s\"}".formatted(session));
  }

  private Answer add(String item) {
    return lead().post(agenda + "/items", "{" + item + "}");
  }

  private List<JsonNode> items() {
    return lead().get(agenda).body().path("items").valueStream().toList();
  }

  private static String done(Answer answer) {
    assertThat(answer.status()).as(answer.body().toString()).isLessThan(300);
    return answer.id();
  }
}
