package vn.hdnd.cuulong.platform.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

@SpringBootTest(classes = Things.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EdgeTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String WRITER =
      TestTokens.of("vanphong.angiang", "an-giang-2025", "writer", "reader");
  private static final String GOOD =
      """
      {"name": "bàn", "colour": "RED", "madeOn": "2025-07-01", "weight": 3}
      """;

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          unknown-field  | color        | {"name":"a","colour":"RED","weight":1,"color":"RED"}
          unknown-field  | parts[0].ok  | {"name":"a","colour":"RED","weight":1,"parts":[{"ok":true}]}
          invalid-value  | colour       | {"name":"a","colour":"BLUE","weight":1}
          invalid-value  | colour       | {"name":"a","colour":1,"weight":1}
          invalid-value  | madeOn       | {"name":"a","colour":"RED","weight":1,"madeOn":"2025-02-30"}
          invalid-value  | madeOn       | {"name":"a","colour":"RED","weight":1,"madeOn":20250230}
          invalid-value  | madeOn       | {"name":"a","colour":"RED","weight":1,"madeOn":"2025-01-01T00:00:00Z"}
          invalid-value  | weight       | {"name":"a","colour":"RED"}
          invalid-value  | weight       | {"name":"a","colour":"RED","weight":"1"}
          invalid-value  | weight       | {"name":"a","colour":"RED","weight":1.5}
          invalid-value  | weight       | {"name":"a","colour":"RED","weight":99999999999}
          invalid-value  | name         | {"name":5,"colour":"RED","weight":1}
          invalid-fields | name         | {"name":" ","colour":"RED","weight":1}
          invalid-fields | colour       | {"name":"a","weight":1}
          invalid-fields | parts[0].checked | {"name":"a","colour":"RED","weight":1,"parts":[{}]}
          """)
  void namesTheFieldThatIsWrong(String slug, String field, String body) throws Exception {
    HttpResponse<String> answer = post("key-of-" + body.hashCode(), body);

    assertProblem(answer, 400, slug);
    assertThat(JsonPath.<List<String>>read(answer.body(), "$.errors[*].field")).contains(field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          malformed-json | nicht JSON
          malformed-json | {"name":"a","name":"b","colour":"RED","weight":1}
          malformed-json | {"name":"a","colour":"RED","weight":1
          malformed-json | {"name":"a","colour":"RED","weight":1} x
          body-missing   | ``
          """)
  void refusesWhatIsNotJson(String slug, String body) throws Exception {
    assertProblem(post("not-json-" + body.hashCode(), body), 400, slug);
  }

  @Test
  void refusesDeepNesting() throws Exception {
    String deep = "[".repeat(100_000);

    assertThat(post("deep", deep).statusCode()).isEqualTo(400);
    assertProblem(post("deep-in-a-field", "{\"extra\":" + deep + "}"), 400, "json-too-deep");
  }

  @Test
  void tellsTheAllowedValuesInTheLanguageOfTheCaller() throws Exception {
    String body = "{\"name\":\"a\",\"colour\":\"BLUE\",\"weight\":1}";

    assertThat(post("language-1", body).body()).contains("là một trong: RED, GREEN");
    assertThat(
            send(command("language-2").header("Accept-Language", "en-GB").POST(text(body))).body())
        .contains("must be one of: RED, GREEN");
  }

  @Test
  void tellsMissingFieldsInVietnamese() throws Exception {
    String body = "{\"name\":\" \",\"weight\":1}";

    assertThat(post("vi-fields", body).body()).contains("không được để trống", "không được thiếu");
  }

  @Test
  void refusesALargeBodyWithAndWithoutALength() throws Exception {
    byte[] large =
        ("{\"name\":\"" + "x".repeat(5_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);
    BodyPublisher chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));

    assertProblem(
        send(command("a").POST(BodyPublishers.ofByteArray(large))), 413, "body-too-large");
    assertProblem(send(command("b").POST(chunked)), 413, "body-too-large");
  }

  @Test
  void refusesOtherMediaTypesMethodsAndPaths() throws Exception {
    HttpResponse<String> method = send(to(Things.BASE).DELETE());
    var trace = to(Things.BASE + "?limit=2").method("TRACE", BodyPublishers.noBody());

    assertProblem(
        send(to(Things.BASE).header("Idempotency-Key", "k").POST(text("a=b"))),
        415,
        "unsupported-media-type");
    assertProblem(method, 405, "method-not-allowed");
    assertProblem(send(trace), 405, "method-not-allowed");
    assertThat(method.headers().firstValue("Allow").orElse("")).contains("GET", "POST");
    assertProblem(send(to("/api/things/v1/nothing")), 404, "unknown-path");
    assertProblem(send(to(Things.BASE + "/99")), 404, "not-found");
  }

  @Test
  void refusesParametersThatNobodyCanRead() throws Exception {
    assertProblem(send(to(Things.BASE + "?=x")), 400, "bad-request");
  }

  @Test
  void refusesAStrangerAndAForeignCouncilsItem() throws Exception {
    URI list = uri(Things.BASE);
    HttpResponse<String> stranger =
        HTTP.send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString());
    String foreign = TestTokens.of("vanphong.cantho", "can-tho-2025", "reader");
    HttpResponse<String> other =
        HTTP.send(
            HttpRequest.newBuilder(uri(Things.BASE + "/1"))
                .header("Authorization", "Bearer " + foreign)
                .build(),
            BodyHandlers.ofString());

    assertProblem(stranger, 401, "not-signed-in");
    assertThat(stranger.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    assertProblem(other, 404, "not-found");
  }

  @Test
  void answersACreationAndItsRepetitionAlike() throws Exception {
    HttpResponse<String> first = post("same", GOOD);
    HttpResponse<String> again = post("same", GOOD);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(first.headers().firstValue("ETag")).hasValue("\"1\"");
    assertThat(first.headers().firstValue("Location").orElse("")).startsWith(Things.BASE + "/");
    assertThat(JsonPath.<String>read(first.body(), "$.answer.number")).isEqualTo("12/NQ-HĐND");
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertProblem(post("same", GOOD.replace("bàn", "ghế")), 409, "idempotency-key-reused");
  }

  @Test
  void saysWhatADryRunWouldDo() throws Exception {
    HttpResponse<String> dry = send(command("dry", Things.BASE + "?dryRun=true").POST(text(GOOD)));
    HttpResponse<String> real = post("dry", GOOD);

    assertThat(dry.statusCode()).isEqualTo(200);
    assertThat(JsonPath.<Boolean>read(dry.body(), "$.dryRun")).isTrue();
    assertThat(JsonPath.<String>read(dry.body(), "$.preview[0].data.name")).isEqualTo("bàn");
    assertThat(real.statusCode()).isEqualTo(201);
  }

  @Test
  void citesTheBrokenRule() throws Exception {
    HttpResponse<String> answer = post("heavy", GOOD.replace("3}", "300}"));

    assertProblem(answer, 422, "thing-too-heavy");
    assertThat(JsonPath.<String>read(answer.body(), "$.citation")).startsWith("T-01");
    assertThat(JsonPath.<String>read(answer.body(), "$.detail"))
        .isEqualTo("Ngày 01/07/2025 không nhận vật nặng 300 kg.");
  }

  @Test
  void checksTheHeadersOfACommand() throws Exception {
    String id = JsonPath.read(post("for-version", GOOD).body(), "$.id");
    String rename = Things.BASE + "/" + id + "/name";

    assertProblem(send(json(to(Things.BASE)).POST(text(GOOD))), 400, "idempotency-key-missing");
    assertProblem(post("has space", GOOD), 400, "invalid-idempotency-key");
    assertProblem(
        send(command("v0", rename).header("If-Match", "5").POST(text(""))),
        400,
        "invalid-if-match");
    assertProblem(
        send(command("v1", rename).header("If-Match", "\"5\"").POST(text(""))),
        412,
        "stale-version");
    assertThat(send(command("v2", rename).header("If-Match", "\"1\"").POST(text(""))).statusCode())
        .isEqualTo(200);
    assertThat(
            send(command("w2", rename).header("If-Match", "W/\"2\"").POST(text(""))).statusCode())
        .as("a tag that a proxy has weakened")
        .isEqualTo(200);
    assertProblem(
        send(command("w3", rename).header("If-Match", "W/\"2\"").POST(text(""))),
        412,
        "stale-version");
    assertProblem(
        send(command("v3", rename).header("Accept", "text/html").POST(text(""))),
        406,
        "not-acceptable");
  }

  @Test
  void leadsThroughAListPageByPage() throws Exception {
    HttpResponse<String> first = send(to(Things.BASE + "?limit=2&after="));
    String next = JsonPath.read(first.body(), "$.next");
    HttpResponse<String> last = send(to(Things.BASE + "?limit=2&after=" + next));

    assertThat(first.headers().firstValue("Link"))
        .hasValue("<" + Things.BASE + "?limit=2&after=" + next + ">; rel=\"next\"");
    assertThat(JsonPath.<List<String>>read(last.body(), "$.items[*].name")).containsExactly("tủ");
    assertThat(JsonPath.<Object>read(last.body(), "$.next")).isNull();
    assertThat(
            send(to(Things.BASE + "?limit=2&note=a=b;c"))
                .headers()
                .firstValue("Link")
                .orElseThrow())
        .contains("limit=2&note=a=b;c&after=");
    assertProblem(send(to(Things.BASE + "?limit=201")), 400, "invalid-limit");
    assertProblem(send(to(Things.BASE + "?after=xyz")), 400, "invalid-cursor");
    assertProblem(send(to(Things.BASE + "?colour=BLUE")), 400, "invalid-value");
  }

  @Test
  void tellsNothingOfAFaultButItsTrace() throws Exception {
    HttpResponse<String> fault = send(to("/api/things/v1/faults/bug"));
    HttpResponse<String> away = send(to("/api/things/v1/faults/store"));

    assertProblem(fault, 500, "internal-error");
    assertThat(fault.body()).doesNotContain("mật khẩu", "Exception");
    assertThat(JsonPath.<String>read(fault.body(), "$.instance")).hasSize(32);
    assertProblem(away, 503, "store-away");
    assertThat(away.headers().firstValue("Retry-After")).hasValue("5");
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String slug) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(JsonPath.<String>read(answer.body(), "$.type"))
        .isEqualTo("https://cuulong.hdnd.vn/problems/" + slug);
    assertThat(JsonPath.<String>read(answer.body(), "$.title")).isNotEqualTo(slug);
  }

  private HttpResponse<String> post(String key, String body) throws Exception {
    return send(command(key).POST(text(body)));
  }

  private HttpRequest.Builder command(String key) {
    return command(key, Things.BASE);
  }

  private HttpRequest.Builder command(String key, String path) {
    return json(to(path)).header("Idempotency-Key", key);
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + WRITER);
  }

  private static HttpRequest.Builder json(HttpRequest.Builder request) {
    return request.header("Content-Type", "application/json");
  }

  private static BodyPublisher text(String body) {
    return BodyPublishers.ofString(body);
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }
}
