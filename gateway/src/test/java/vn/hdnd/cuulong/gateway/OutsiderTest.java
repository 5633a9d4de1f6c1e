package vn.hdnd.cuulong.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hdnd.cuulong.platform.testkit.http.RawRequest;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

/** Tests what an outsider can do without a session, or with somebody else's. */
class OutsiderTest extends GatewayTestBase {

  private static final Duration PATIENCE = Duration.ofSeconds(8);
  private static final String SESSIONS = "/api/sessions/v1/sessions";

  @Test
  void cannotSetTheGatewaysAddress() throws Exception {
    String answer =
        told(
            """
            GET /oauth2/authorization/cuulong HTTP/1.1
            Host: evil.example:1
            X-Forwarded-Host: evil.example
            X-Forwarded-Proto: gopher
            X-Forwarded-Port: 1
            Forwarded: host=evil.example;proto=https
            """
                .replace("\n", "\r\n"));

    assertThat(answer)
        .startsWith("HTTP/1.1 302")
        .contains("redirect_uri=" + DOOR + "/login/oauth2/code/cuulong")
        .doesNotContain("evil");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /a|b HTTP/1.1\r\nHost: a\r\n",
        "GET / HTTP/1.1\r\nHost: a b\r\n",
        "GET / HTTP/9.9\r\nHost: a\r\n",
        "GET /a;b=c HTTP/1.1\r\nHost: a\r\n",
        "GET /%2e%2e/x HTTP/1.1\r\nHost: a\r\n",
        "TRACE / HTTP/1.1\r\nHost: a\r\n",
        "ODD / HTTP/1.1\r\nHost: a\r\n",
      })
  void isRefusedUnderTheHeadersOfEverythingElse(String head) throws Exception {
    assertThat(told(head))
        .contains("application/problem+json", "https://cuulong.hdnd.vn/problems/")
        .contains("Content-Security-Policy: default-src 'self'", "X-Content-Type-Options: nosniff")
        .contains("Referrer-Policy: same-origin", "Permissions-Policy: camera=()");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/*+json", "application/*", "*/*", "*"})
  void cannotSendABodyOfAnyType(String form) throws Exception {
    for (String method : List.of("GET", "POST")) {
      HttpRequest.Builder said =
          HttpRequest.newBuilder()
              .header("Content-Type", form)
              .method(method, BodyPublishers.ofString("{}"));
      HttpResponse<String> answer = send(SESSIONS, token("an-giang-2025"), said);

      assertProblem(answer, 415, "unsupported-media-type");
      assertThat(answer.headers().map())
          .containsKeys("Content-Security-Policy", "X-Content-Type-Options");
    }
    Browser stranger = new Browser(port);
    assertProblem(
        stranger.send(stranger.to("/").header("Content-Type", form)),
        415,
        "unsupported-media-type");
    assertThat(told("GET /%2e%2e/x HTTP/1.1\r\nHost: a\r\nContent-Type: " + form + "\r\n"))
        .startsWith("HTTP/1.1 4");
    assertThat(SERVICE.asked).isEmpty();
  }

  @Test
  void getsTheHeadersOfEveryAnswerForTheServerAsAWholeToo() throws Exception {
    assertThat(told("OPTIONS * HTTP/1.1\r\nHost: a\r\n"))
        .contains("Content-Security-Policy: ", "X-Content-Type-Options: nosniff");
  }

  @Test
  void isNotWaitedForWithoutLimit() throws Exception {
    String head = "POST " + SESSIONS + " HTTP/1.1\r\nHost: a\r\nContent-Length: 9999\r\n\r\n";

    assertThat(RawRequest.drip(port, head, "a", PATIENCE).text()).doesNotContain("HTTP/1.1 200");
  }

  @Test
  void isLimitedAfterRefusedTokens() throws Exception {
    Browser guesser = new Browser(port);
    Browser colleague = new Browser(port, guesser.address());
    colleague.logIn(KEYCLOAK);
    String atWork = token("an-giang-2025");
    assertThat(bearer(guesser, atWork).statusCode()).isEqualTo(200);

    untilRefused(
        guesser, () -> bearer(guesser, TestTokens.forged("a", "an-giang-2025", "office-staff")));

    assertProblem(bearer(guesser, token("an-giang-2025")), 429, "too-many-requests");
    assertThat(colleague.get("/me").statusCode()).isEqualTo(200);
    assertThat(bearer(guesser, atWork).statusCode()).isEqualTo(200);
    assertThat(bearer(new Browser(port), token("an-giang-2025")).statusCode()).isEqualTo(200);
  }

  @Test
  void isLimitedAfterInvalidSessions() throws Exception {
    Browser guesser = new Browser(port);

    untilRefused(
        guesser,
        () ->
            guesser.send(
                guesser
                    .to("/me")
                    .header("Cookie", "__Host-CUULONG_SESSION_AN_GIANG=" + UUID.randomUUID())));

    assertThat(guesser.get("/").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -",
        "null, -",
        "https://evil.example, -",
        "http://localhost:8082, -",
        "-, cross-site",
        "-, same-site",
        "http://localhost:8081, same-site",
        "https://evil.example, same-origin"
      })
  void cannotSendAChangeFromAnotherPage(String origin, String site) throws Exception {
    Browser browser = new Browser(port);
    browser.logIn(KEYCLOAK);
    String pageToken = browser.get("/me").headers().firstValue("X-XSRF-TOKEN").orElseThrow();
    HttpRequest.Builder change =
        browser.to(SESSIONS).POST(BodyPublishers.ofString("{}")).header("X-XSRF-TOKEN", pageToken);
    if (origin != null) {
      change.header("Origin", origin);
    }
    if (site != null) {
      change.header("Sec-Fetch-Site", site);
    }

    assertProblem(browser.send(change), 403, "cross-site");
    assertThat(SERVICE.asked).isEmpty();
  }

  @Test
  void cannotUseThePageOfAnotherSession() throws Exception {
    Browser one = new Browser(port);
    one.logIn(KEYCLOAK);
    String ofOne = one.get("/me").headers().firstValue("X-XSRF-TOKEN").orElseThrow();
    Browser other = new Browser(port);
    other.logIn(KEYCLOAK);

    HttpRequest.Builder change =
        other
            .to(SESSIONS)
            .POST(BodyPublishers.ofString("{}"))
            .header("Origin", DOOR)
            .header("X-XSRF-TOKEN", ofOne);

    assertProblem(other.send(change), 403, "cross-site");
  }

  @Test
  void isToldTooManyLoginsUnderTheSameHeaders() throws Exception {
    Browser knocks = new Browser(port);
    HttpResponse<String> answer =
        await()
            .pollDelay(Duration.ZERO)
            .pollInterval(Duration.ofMillis(1))
            .until(
                () -> knocks.get("/oauth2/authorization/cuulong"),
                knocked -> knocked.statusCode() == 429);

    assertThat(answer.headers().map())
        .containsKeys("Content-Security-Policy", "X-Frame-Options", "X-Content-Type-Options");
  }

  private static void untilRefused(Browser who, Callable<HttpResponse<String>> attempt) {
    HttpResponse<String> answer =
        await()
            .pollDelay(Duration.ZERO)
            .pollInterval(Duration.ofMillis(1))
            .until(attempt, tried -> tried.statusCode() != 401);
    assertProblem(answer, 429, "too-many-requests");
    assertThat(answer.headers().map()).as(who.address()).containsKey("Content-Security-Policy");
  }

  private static HttpResponse<String> bearer(Browser from, String token) throws Exception {
    return from.send(from.to(SESSIONS).header("Authorization", "Bearer " + token));
  }

  private String told(String head) throws IOException {
    return RawRequest.send(port, head + "Connection: close\r\n\r\n").text();
  }
}
