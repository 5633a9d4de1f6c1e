package vn.hdnd.cuulong.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.hdnd.cuulong.platform.testkit.security.TestKeys;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

/** Starts An Giang's gateway once for all tests; the limits and times are short. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "CUULONG_GATEWAY=an-giang",
      "LOG_FORMAT=",
      "cuulong.gateway.limits.requests-per-second=1",
      "cuulong.gateway.limits.burst=40",
      "cuulong.gateway.limits.refusals-per-second=1",
      "cuulong.gateway.limits.refusal-burst=20",
      "cuulong.gateway.door.base-url=" + GatewayTestBase.DOOR,
      "cuulong.gateway.door.proxies=127.0.0.1",
      "cuulong.web.receive-within=1s",
      "cuulong.gateway.routes.answer=1s",
      "cuulong.gateway.routes.slow.feeds.answer=3s",
      "cuulong.gateway.routes.rest-after-faults=1s",
    })
@Import(TestKeys.class)
abstract class GatewayTestBase {

  /** The configured base URL, whatever the port of a test. */
  static final String DOOR = "http://localhost:8081";

  static final FakeService SERVICE = new FakeService();
  static final FakeKeycloak KEYCLOAK = new FakeKeycloak();

  private static int accounts;
  private static int addresses;

  @LocalServerPort int port;

  @DynamicPropertySource
  static void standIns(DynamicPropertyRegistry registry) {
    registry.add(
        "cuulong.gateway.services.sessions", () -> "${test.sessions:" + SERVICE.address() + "}");
    registry.add(
        "cuulong.gateway.services.regional", () -> "${test.regional:" + SERVICE.address() + "}");
    registry.add("cuulong.gateway.services.petitions", () -> "http://127.0.0.1:1");
    registry.add("cuulong.gateway.keycloak.backchannel", KEYCLOAK::realm);
  }

  @BeforeEach
  void prepareTheLogin() {
    KEYCLOAK.council = "an-giang-2025";
    KEYCLOAK.secondsToLive = 300;
    KEYCLOAK.loginEnded = false;
    SERVICE.asked.clear();
  }

  /** Returns a token of an account whose limits no other test has used. */
  static String token(String council, String... roles) {
    return TestTokens.of("account-" + accounts++, council, roles);
  }

  /** Returns an address, as a proxy would report it, whose limits no other test has used. */
  static String address() {
    int next = addresses++;
    return "203.0." + next / 250 + "." + (1 + next % 250);
  }

  HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
    return send(path, token, HttpRequest.newBuilder().GET());
  }

  HttpResponse<String> send(String path, String token, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    Browser machine = new Browser(port);
    return machine.send(
        request
            .uri(machine.to(path).build().uri())
            .header("X-Forwarded-For", address())
            .header("Authorization", "Bearer " + token));
  }

  static void assertProblem(HttpResponse<String> answer, int status, String slug) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(JsonPath.<String>read(answer.body(), "$.type"))
        .isEqualTo("https://cuulong.hdnd.vn/problems/" + slug);
    assertThat(JsonPath.<String>read(answer.body(), "$.title")).isNotEqualTo(slug);
  }
}
