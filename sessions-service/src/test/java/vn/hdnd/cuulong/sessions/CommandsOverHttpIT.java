package vn.hdnd.cuulong.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.http.Http.Answer;
import vn.hdnd.cuulong.sessions.refusal.OfficeDays;

/**
 * Tests what applies to every command and list: keys, versions, dry runs, texts, councils and the
 * audit.
 */
class CommandsOverHttpIT extends SessionsOverHttp {

  @Test
  void turnsThePagesOfAList() {
    Http lead = as(council, "office-lead");
    String term = lead.post("/terms", TERM).id();
    List<String> entered = new ArrayList<>();
    for (int number = 1; number <= 5; number++) {
      entered.addFirst(lead.post("/sessions", session(term, number)).id());
    }
    Answer first = lead.get("/sessions?limit=2");
    assertThat(first.header("Link")).contains("rel=\"next\"");
    Answer second = lead.get("/sessions?limit=2&after=" + first.text("next"));
    Answer third = lead.get("/sessions?limit=2&after=" + second.text("next"));
    assertThat(third.body().path("next").isNull()).isTrue();
    assertThat(List.of(first, second, third))
        .flatMap(SessionsOverHttp::ids)
        .as("within a day, what was entered last comes first")
        .containsExactlyElementsOf(entered);
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
  void journalsWhoImportedAnOldRecord() {
    Http lead = as(council, "office-lead");
    String imported = lead.post("/terms", TERM).id();
    String today = LocalDate.now(OfficeDays.ZONE).toString();
    String recent = lead.post("/terms", TERM.replace("2025-07-01", today).replace("X", "XI")).id();

    Awaitility.await().until(() -> audited(lead, "/audit").size(), Integer.valueOf(2)::equals);
    assertThat(audited(lead, "/audit")).containsExactlyInAnyOrder(imported, recent);
    assertThat(audited(lead, "/audit?imported=true")).containsExactly(imported);
    JsonNode entry = lead.get("/audit?imported=true").body().at("/items/0");
    assertThat(entry.path("imported").asBoolean()).isTrue();
    assertThat(entry.path("account").asString()).isEqualTo("account.of.test");
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
}
