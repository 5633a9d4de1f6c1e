package vn.hdnd.cuulong.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hdnd.cuulong.platform.testkit.http.RawRequest;

class RoutesTest extends GatewayTestBase {

  private final String token = token("an-giang-2025", "office-staff");

  @Test
  void passesARequestOnAsItCame() throws Exception {
    HttpResponse<String> answer =
        send(
            "/api/sessions/v1/sessions?year=2025&q=ngh%E1%BB%8B%20quy%E1%BA%BFt",
            token,
            HttpRequest.newBuilder()
                .POST(BodyPublishers.ofString("{\"title\":\"Kỳ họp\"}"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "k-1")
                .header("If-Match", "\"3\"")
                .header("Accept-Language", "en"));

    FakeService.Asked asked = SERVICE.last();
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("ETag")).hasValue("\"7\"");
    assertThat(asked.method()).isEqualTo("POST");
    assertThat(asked.uri())
        .hasToString("/api/sessions/v1/sessions?year=2025&q=ngh%E1%BB%8B%20quy%E1%BA%BFt");
    assertThat(asked.body()).isEqualTo("{\"title\":\"Kỳ họp\"}");
    assertThat(asked.header("Idempotency-Key")).isEqualTo("k-1");
    assertThat(asked.header("If-Match")).isEqualTo("\"3\"");
    assertThat(asked.header("Accept-Language")).isEqualTo("en");
    assertThat(asked.header("Authorization")).isEqualTo("Bearer " + token);
  }

  @Test
  void passesOnNoTraceOrAddressGivenByACaller() throws Exception {
    String trace = "0af7651916cd43dd8448eb211c80319c";
    Map<String, String> said =
        Map.of(
            "traceparent",
            "00-" + trace + "-b7ad6b7169203331-01",
            "tracestate",
            "a=" + trace,
            "baggage",
            "a=" + trace,
            "b3",
            trace + "-b7ad6b7169203331-1",
            "X-B3-TraceId",
            trace,
            "X-B3-SpanId",
            "b7ad6b7169203331",
            "Forwarded",
            "for=1.2.3.4;host=evil.example",
            "X-Forwarded-Host",
            "evil.example",
            "X-Forwarded-Prefix",
            "/evil");
    HttpRequest.Builder request = HttpRequest.newBuilder();
    said.forEach(request::header);

    HttpResponse<String> answer = send("/api/sessions/v1/sessions", token, request);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(SERVICE.last().headers().values())
        .noneMatch(values -> values.toString().contains(trace))
        .noneMatch(values -> values.toString().contains("evil"));
    assertThat(SERVICE.last().header("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
  }

  @Test
  void passesABodyOnWhoseLengthIsNotToldBeforehand() throws Exception {
    byte[] text = "{\"title\":\"Kỳ họp\"}".getBytes(UTF_8);
    HttpRequest.Builder chunked =
        HttpRequest.newBuilder()
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(text)))
            .header("Content-Type", "application/json");

    assertThat(send("/api/sessions/v1/sessions", token, chunked).statusCode()).isEqualTo(200);
    assertThat(SERVICE.last().body()).isEqualTo("{\"title\":\"Kỳ họp\"}");
  }

  @Test
  void beginsATraceWhereTheCallerHasNone() throws Exception {
    get("/api/sessions/v1/sessions", token);

    assertThat(SERVICE.last().header("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
  }

  @Test
  void passesOnWhatAServiceAnswers() throws Exception {
    assertThat(get("/api/sessions/v1/broken", token).statusCode()).isEqualTo(500);
  }

  @Test
  void leadsFeedsAndDescriptionsToTheirServices() throws Exception {
    get("/feeds/long-an?after=5&wait=10s", token);
    assertThat(SERVICE.last().uri()).hasToString("/api/regional/v1/feeds/long-an?after=5&wait=10s");

    HttpResponse<String> description = new Browser(port).get("/openapi/sessions.json");
    assertThat(description.statusCode()).isEqualTo(200);
    assertThat(SERVICE.last().uri()).hasToString("/v3/api-docs");
    assertThat(SERVICE.last().header("Authorization")).isNull();
  }

  /** A name that looks like part of our own routes is treated like any other. */
  @ParameterizedTest
  @ValueSource(strings = {"$%7Bcouncil%7D", "%7Bcouncil%7D", "$1", "%7B", "a%23b%3Fc", "%25"})
  void leadsToAFeedOfAnyName(String name) throws Exception {
    assertThat(get("/feeds/" + name, token).statusCode()).isLessThan(500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?q=a=b;c",
        "?=x",
        "?x",
        "?q=%",
        "?q=%zz",
        "?%zz=1",
        "?q=%00",
        "?q=%ED%A0%80",
        "?q={x}",
        "?q=$%7Bx%7D",
        "?q=%FF",
        "?&&",
        "??",
        "?q=a%26b=c"
      })
  void passesOnOrRefusesWhateverIsAskedFor(String query) throws Exception {
    RawRequest request =
        RawRequest.of("GET", "/api/sessions/v1/sessions" + query)
            .header("Authorization: Bearer " + token);
    assertThat(request.send(port).status()).isLessThan(500);
  }

  /** The header is longer than that of a browser with ten languages. */
  @Test
  void acceptsManyLanguages() throws Exception {
    RawRequest request =
        RawRequest.of("GET", "/api/sessions/v1/sessions")
            .header("Authorization: Bearer " + token)
            .header("Accept-Language: " + "vi-VN;q=0.5,".repeat(500) + "en");
    assertThat(request.send(port).status()).isEqualTo(200);
  }

  @Test
  void knowsNoOtherService() throws Exception {
    assertProblem(get("/api/nothing/v1/things", token), 404, "unknown-path");
    assertProblem(new Browser(port).get("/openapi/nothing.json"), 404, "unknown-path");
  }

  @Test
  void saysThatAServiceIsAwayAndWhenToComeBack() throws Exception {
    for (int call = 0; call < 8; call++) {
      HttpResponse<String> answer = get("/api/petitions/v1/petitions", token);

      assertProblem(answer, 503, "service-away");
      assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
    }
    assertThat(get("/api/sessions/v1/sessions", token).statusCode()).isEqualTo(200);
  }

  @Test
  void waitsForASilentServiceNoLongerThanItsLimit() throws Exception {
    assertProblem(get("/api/sessions/v1/silent", token), 503, "service-away");
  }

  @Test
  void waitsLongerForAFeed() throws Exception {
    long begin = System.nanoTime();

    assertProblem(get("/feeds/silent?wait=30s", token), 503, "service-away");

    assertThat(Duration.ofNanos(System.nanoTime() - begin))
        .isBetween(Duration.ofMillis(2500), Duration.ofSeconds(20));
  }

  @Test
  void saysSoTooWhenOnlyTheHeadOfAnAnswerArrives() throws Exception {
    HttpResponse<String> answer = get("/api/sessions/v1/broken-off", token);

    assertProblem(answer, 503, "service-away");
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void refusesALargeBody() throws Exception {
    HttpRequest.Builder large =
        HttpRequest.newBuilder().POST(BodyPublishers.ofByteArray(new byte[300_000]));

    assertProblem(send("/api/sessions/v1/sessions", token, large), 413, "body-too-large");
    assertThat(SERVICE.asked).isEmpty();
  }

  @Test
  void limitsOnlyTheCallerWhoSendsTooMuch() throws Exception {
    String greedy = token("an-giang-2025", "office-staff");
    Awaitility.await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(1))
        .untilAsserted(() -> {
          HttpResponse<String> answer = get("/me", greedy);
          assertProblem(answer, 429, "too-many-requests");
          assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        });

    assertThat(IntStream.range(0, 3).mapToObj(i -> token("an-giang-2025")))
        .allSatisfy(other -> assertThat(get("/me", other).statusCode()).isEqualTo(200));
  }
}
