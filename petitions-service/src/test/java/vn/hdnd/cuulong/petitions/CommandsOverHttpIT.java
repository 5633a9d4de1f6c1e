package vn.hdnd.cuulong.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

/** Tests what applies to every command, from outside: keys, versions, races and the audit. */
class CommandsOverHttpIT extends PetitionsOverHttp {

  private static final String KEY = "Idempotency-Key";
  private static final String BASE = "/api/petitions/v1";

  /** An account of a council for which no other test writes, so that its audit is short. */
  private final String lead = TestTokens.of("vanphong.camau", "ca-mau-2025", "office-lead");

  @Test
  void givesTheSameAnswerToTheSameKeyAndRefusesAnotherCommandUnderIt() throws Exception {
    String key = UUID.randomUUID().toString();
    String body = receiving("COMPLAINT", "\"Bồi thường\"");
    HttpResponse<String> first = post(PETITIONS, body, office, KEY, key);
    HttpResponse<String> again = post(PETITIONS, body, office, KEY, key);
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());

    HttpResponse<String> other =
        post(PETITIONS, body.replace("Bồi thường", "Việc khác"), office, KEY, key);
    assertProblem(other, 409, "idempotency-key-reused");
  }

  @Test
  void refusesACommandOnAnOlderVersionThanThePetitionHas() throws Exception {
    String path = PETITIONS + "/" + received("COMPLAINT", "\"Bồi thường\"") + "/forwarding";
    String body = "{\"forwardedOn\":\"%s\",\"toAgency\":\"%s\"}".formatted(today, AGENCY);
    assertProblem(ifMatch(path, body, "\"7\""), 412, "stale-version");
    assertThat(ifMatch(path, body, "\"1\"").statusCode()).isEqualTo(200);
  }

  @Test
  void recordsOneOfTwoAnswersAtOnce() throws Exception {
    String id = received("COMPLAINT", "\"Bồi thường\"");
    step(id, "forwarding", "{\"forwardedOn\":\"%s\",\"toAgency\":\"%s\"}".formatted(today, AGENCY));
    Callable<HttpResponse<String>> answer =
        () ->
            post(
                PETITIONS + "/" + id + "/answer",
                "{\"answeredOn\":\"%s\",\"agency\":\"%s\"}".formatted(today, AGENCY),
                office);
    List<Integer> statuses = new ArrayList<>();
    try (var desks = Executors.newFixedThreadPool(2)) {
      for (Future<HttpResponse<String>> done : desks.invokeAll(List.of(answer, answer))) {
        statuses.add(done.get().statusCode());
      }
    }
    assertThat(statuses).containsExactlyInAnyOrder(200, 409);
  }

  @Test
  void registersAPaperFileOnceUnderWhateverKey() throws Exception {
    String body = receiving("COMPLAINT", "\"Bồi thường\"");
    assertThat(post(PETITIONS, body, office).statusCode()).isEqualTo(201);
    assertProblem(post(PETITIONS, body, office), 409, "paper-file-already-used");
    assertProblem(post(PETITIONS + "?dryRun=true", body, office), 409, "paper-file-already-used");
  }

  @Test
  void keepsInTheAuditWhoHadParkedEventsTriedAgain() throws Exception {
    String admin = TestTokens.of("quantri", "tra-vinh", "admin");
    String replay = BASE + "/parked/petition-x/replay";
    assertProblem(post(replay, "", admin, "X-No", "key"), 400, "idempotency-key-missing");
    String[] key = {"Idempotency-Key", "replay-1"};
    HttpResponse<String> answer = post(replay, "", admin, key);
    assertThat(post(replay, "", admin, key).statusCode()).isEqualTo(200);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(JsonPath.<Integer>read(answer.body(), "$.stillParked")).isZero();

    String lead = TestTokens.of("vanphong.travinh", "tra-vinh", "office-lead");
    String audit = get(BASE + "/audit", lead).body();
    assertThat(JsonPath.<List<String>>read(audit, "$.items[*].type"))
        .containsExactly("parked-events-replayed");
    assertThat(JsonPath.<List<String>>read(audit, "$.items[*].account")).containsExactly("quantri");
    assertThat(JsonPath.<List<String>>read(audit, "$.items[*].aggregate"))
        .containsExactly("petition-x");
  }

  @Test
  void marksAnImportInTheAudit() throws Exception {
    String old =
        receiving("COMPLAINT", "\"Đơn cũ\"")
            .replace(today.toString(), today.minusDays(60).toString());
    String imported = JsonPath.read(post(PETITIONS, old, lead).body(), "$.id");
    String recent =
        JsonPath.read(post(PETITIONS, receiving("COMPLAINT", "\"Đơn mới\""), lead).body(), "$.id");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> {
          assertThat(audited("?limit=200")).contains(imported, recent);
          assertThat(audited("?limit=200&imported=true")).contains(imported);
        });
    assertThat(audited("?limit=200&imported=true")).doesNotContain(recent);
  }

  private Stream<String> audited(String query) throws Exception {
    return JsonPath.<List<String>>read(
        get(BASE + "/audit" + query, lead).body(), "$.items[*].aggregate")
        .stream();
  }

  private HttpResponse<String> ifMatch(String path, String body, String version) throws Exception {
    return post(path, body, office, KEY, UUID.randomUUID().toString(), "If-Match", version);
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String slug) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(JsonPath.<String>read(answer.body(), "$.type")).endsWith("/" + slug);
  }
}
