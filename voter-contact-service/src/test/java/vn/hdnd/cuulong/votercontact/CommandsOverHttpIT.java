package vn.hdnd.cuulong.votercontact;

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
class CommandsOverHttpIT extends VoterContactOverHttp {

  private static final String KEY = "Idempotency-Key";

  /** An account of a council for which no other test writes, so that its audit is short. */
  private final String lead = TestTokens.of("vanphong.camau", "ca-mau-2025", "office-lead");

  @Test
  void givesTheSameAnswerToTheSameKeyAndRefusesAnotherCommandUnderIt() throws Exception {
    String key = UUID.randomUUID().toString();
    HttpResponse<String> first = post("meetings", meeting(), office, KEY, key);
    HttpResponse<String> again = post("meetings", meeting(), office, KEY, key);
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());

    String other = meeting().replace("PLACE", "Nơi khác");
    assertProblem(post("meetings", other, office, KEY, key), 409, "idempotency-key-reused");
  }

  @Test
  void refusesACommandOnAnOlderVersionThanTheRecommendationHas() throws Exception {
    String id = id(consolidate(opinion(meeting("Phường Ô Môn"), "Sửa cầu")));
    assertProblem(forward(id, "\"7\""), 412, "stale-version");
    assertThat(forward(id, "\"1\"").statusCode()).isEqualTo(200);
  }

  @Test
  void recordsOneOfTwoAnswersAtOnce() throws Exception {
    String id = id(consolidate(opinion(meeting("Phường Ô Môn"), "Sửa cầu")));
    assertThat(forward(id, "\"1\"").statusCode()).isEqualTo(200);
    String body =
        "{\"answeredOn\":\"%s\",\"result\":\"RESOLVED\",\"text\":\"Đã sửa\"}".formatted(today);
    Callable<HttpResponse<String>> answer =
        () -> post("recommendations/" + id + "/answer", body, office);
    List<Integer> statuses = new ArrayList<>();
    try (var desks = Executors.newFixedThreadPool(2)) {
      for (Future<HttpResponse<String>> done : desks.invokeAll(List.of(answer, answer))) {
        statuses.add(done.get().statusCode());
      }
    }
    assertThat(statuses).containsExactlyInAnyOrder(200, 409);
  }

  @Test
  void marksAnImportInTheAudit() throws Exception {
    String old = meeting().replace(today.toString(), today.minusDays(60).toString());
    String imported = id(post("meetings", old, lead));
    String recent = id(post("meetings", meeting(), lead));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> {
          assertThat(audited("?limit=200")).contains(imported, recent);
          assertThat(audited("?limit=200&imported=true")).contains(imported);
        });
    assertThat(audited("?limit=200&imported=true")).doesNotContain(recent);
  }

  private HttpResponse<String> forward(String id, String version) throws Exception {
    String body = "{\"forwardedOn\":\"%s\",\"toAgency\":\"Sở Xây dựng\"}".formatted(today);
    String key = UUID.randomUUID().toString();
    return post(
        "recommendations/" + id + "/forwarding", body, office, KEY, key, "If-Match", version);
  }

  private Stream<String> audited(String query) throws Exception {
    return JsonPath.<List<String>>read(get("audit" + query, lead).body(), "$.items[*].aggregate")
        .stream();
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String slug) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(JsonPath.<String>read(answer.body(), "$.type")).endsWith("/" + slug);
  }
}
