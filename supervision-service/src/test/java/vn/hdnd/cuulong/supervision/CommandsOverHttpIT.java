package vn.hdnd.cuulong.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.http.Http.Answer;
import vn.hdnd.cuulong.supervision.refusal.OfficeDays;

/** Tests what applies to every command: keys, versions, dry runs, texts, councils and the audit. */
class CommandsOverHttpIT extends SupervisionOverHttp {

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

  /** A conclusion with two recommendations is one command and three events. */
  @Test
  void callsTheAggregatesVersionTheVersionHoweverManyEventsACommandEmits() {
    Http lead = as(council, "office-lead");
    String id = lead.post("/supervisions", OPEN).id();
    String path = "/supervisions/" + id;
    Answer concluded = lead.post(path + "/conclusion", CONCLUDE, "If-Match", "\"1\"");
    assertThat(concluded.body().path("events").size()).isEqualTo(3);
    assertThat(concluded.body().path("version").asInt()).isEqualTo(2);

    assertThat(lead.get(path).body().path("version").asInt()).isEqualTo(2);
    assertProblem(
        lead.post(path + "/recommendations/1/answer", ANSWER, "If-Match", "\"4\""),
        412,
        "stale-version");
    assertThat(lead.post(path + "/recommendations/1/answer", ANSWER, "If-Match", "\"2\"").status())
        .isEqualTo(200);
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
    String today = LocalDate.now(OfficeDays.ZONE).toString();
    String recent = lead.post("/supervisions", OPEN.replace("2025-08-05", today)).id();

    Awaitility.await().until(() -> audited(lead, "/audit").size(), Integer.valueOf(2)::equals);
    assertThat(audited(lead, "/audit")).containsExactlyInAnyOrder(imported, recent);
    assertThat(audited(lead, "/audit?imported=true")).containsExactly(imported);
    JsonNode entry = lead.get("/audit?imported=true").body().at("/items/0");
    assertThat(entry.path("imported").asBoolean()).isTrue();
    assertThat(entry.path("account").asString()).isEqualTo("account.of.test");
  }

  @Test
  void seesNothingOfAnotherCouncil() {
    String path = "/supervisions/" + as(council, "office-lead").post("/supervisions", OPEN).id();
    Http stranger = as("can-tho-2025", "office-lead");
    assertThat(stranger.get(path).status()).isEqualTo(404);
    assertThat(stranger.post(path + "/conclusion", CONCLUDE).status()).isEqualTo(404);
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

  private static List<String> audited(Http caller, String path) {
    return caller
        .get(path)
        .body()
        .path("items")
        .valueStream()
        .map(entry -> entry.path("aggregate").asString())
        .toList();
  }
}
