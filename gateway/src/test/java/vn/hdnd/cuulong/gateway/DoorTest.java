package vn.hdnd.cuulong.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

class DoorTest extends GatewayTestBase {

  private static final String SESSIONS = "/api/sessions/v1/sessions";

  @LocalManagementPort private int managementPort;

  @ParameterizedTest
  @ValueSource(strings = {SESSIONS, "/feeds/an-giang-2025", "/me", "/api/nothing/v1/x"})
  void asksAStrangerToSignInAndNeverRedirects(String path) throws Exception {
    assertProblem(new Browser(port).get(path), 401, "not-signed-in");
  }

  @Test
  void asksAStrangerWhoSendsACommandToSignIn() throws Exception {
    Browser stranger = new Browser(port);

    assertProblem(
        stranger.send(stranger.to(SESSIONS).POST(BodyPublishers.ofString("{}"))),
        401,
        "not-signed-in");
  }

  static List<String> badTokens() {
    return List.of(
        TestTokens.forged("a", "an-giang-2025", "office-staff"),
        TestTokens.expired("a", "an-giang-2025", "office-staff"),
        TestTokens.ofAForeignIssuer("a", "an-giang-2025", "office-staff"),
        TestTokens.forAnotherAudience("a", "an-giang-2025", "office-staff"),
        TestTokens.withoutCouncil("a", "office-staff"),
        "nonsense");
  }

  @ParameterizedTest
  @MethodSource("badTokens")
  void refusesAnInvalidToken(String token) throws Exception {
    assertProblem(get(SESSIONS, token), 401, "token-refused");
    assertThat(SERVICE.asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"can-tho-2025", "long-an", "region"})
  void refusesThePeopleOfOtherCouncils(String council) throws Exception {
    String token = token(council, "office-staff", "agency", "admin");

    assertProblem(get(SESSIONS, token), 403, "not-of-this-council");
    assertProblem(get("/me", token), 403, "not-of-this-council");
    assertThat(SERVICE.asked).isEmpty();
  }

  @Test
  void answersInEnglishOnRequest() throws Exception {
    HttpResponse<String> answer =
        send(
            SESSIONS,
            token("can-tho-2025"),
            HttpRequest.newBuilder().header("Accept-Language", "en"));

    assertThat(JsonPath.<String>read(answer.body(), "$.title"))
        .isEqualTo("This gateway belongs to another office");
  }

  @Test
  void tellsAMachineWhoItIs() throws Exception {
    HttpResponse<String> me = get("/me", token("an-giang-2025", "office-staff", "office-lead"));

    assertThat(me.statusCode()).isEqualTo(200);
    assertThat(JsonPath.<String>read(me.body(), "$.councilName")).isEqualTo("HĐND tỉnh An Giang");
    assertThat(JsonPath.<String>read(me.body(), "$.gateway")).isEqualTo("an-giang");
    assertThat(JsonPath.<List<String>>read(me.body(), "$.roles"))
        .containsExactly("office-lead", "office-staff");
  }

  @Test
  void keepsTheMetricsAndOtherEndpointsOfOperationClosed() throws Exception {
    Browser browser = new Browser(port);

    assertThat(browser.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    assertThat(browser.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    Browser here = new Browser(port, "127.0.0.1");
    assertThat(here.get("/actuator/prometheus").statusCode()).isEqualTo(404);
    assertThat(browser.get("/actuator/env").statusCode()).isEqualTo(401);
    assertThat(new Browser(managementPort).get("/actuator/prometheus").body())
        .contains("jvm_memory_used_bytes");
  }
}
