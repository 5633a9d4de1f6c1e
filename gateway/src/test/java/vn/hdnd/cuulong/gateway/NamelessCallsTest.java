package vn.hdnd.cuulong.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** C-07: the ballot of a secret vote goes through the gateway without a name. */
class NamelessCallsTest extends GatewayTestBase {

  private static final String BOX = "/api/sessions/v1/ballot-boxes/b-1/ballots";

  /** What every HTTP client adds for the connection itself. */
  private static final Set<String> OF_THE_CONNECTION =
      Set.of(
          "host",
          "connection",
          "content-length",
          "transfer-encoding",
          "user-agent",
          "accept-encoding",
          "upgrade",
          "http2-settings");

  @Test
  void passesABallotOnWithoutANameAnAddressOrATrace() throws Exception {
    Browser browser = new Browser(port);
    browser.logIn(KEYCLOAK);

    HttpResponse<String> answer =
        browser.send(
            browser
                .to(BOX)
                .POST(BodyPublishers.ofString("{\"secret\":\"s\"}"))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "vi")
                .header("User-Agent", "tablet-of-deputy-7")
                .header("Idempotency-Key", "k")
                .header("Authorization", "Bearer " + token("an-giang-2025", "deputy")));

    assertThat(answer.statusCode()).isEqualTo(200);
    FakeService.Asked asked = SERVICE.last();
    assertThat(asked.body()).isEqualTo("{\"secret\":\"s\"}");
    Set<String> names =
        asked.headers().keySet().stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    names.removeAll(OF_THE_CONNECTION);
    assertThat(names).containsExactlyInAnyOrder("content-type", "accept-language");
    assertThat(asked.headers().values().toString())
        .doesNotContain("tablet-of-deputy-7", browser.address());
  }

  @Test
  void opensNoSessionAndNothingElseWithoutAName() throws Exception {
    Browser browser = new Browser(port);
    HttpResponse<String> dropped =
        browser.send(browser.to(BOX).POST(BodyPublishers.ofString("{}")));
    assertThat(dropped.statusCode()).isEqualTo(200);
    assertThat(dropped.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(
            browser.send(HttpRequest.newBuilder(browser.to(BOX).build().uri()).GET()).statusCode())
        .isIn(401, 403);
    assertThat(
            browser
                .send(
                    browser
                        .to("/api/sessions/v1/secret-ballots")
                        .POST(BodyPublishers.ofString("{}")))
                .statusCode())
        .isEqualTo(401);
  }
}
