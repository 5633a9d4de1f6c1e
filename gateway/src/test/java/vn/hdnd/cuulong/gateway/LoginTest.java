package vn.hdnd.cuulong.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoginTest extends GatewayTestBase {

  private static final String SESSIONS = "/api/sessions/v1/sessions";
  private static final String COOKIE = "__Host-CUULONG_SESSION_AN_GIANG=";

  private Browser browser = new Browser(0);

  @BeforeEach
  void openABrowser() {
    browser = new Browser(port);
  }

  @Test
  void leadsToKeycloakWithACodeChallenge() throws Exception {
    URI keycloak = Browser.location(browser.get("/oauth2/authorization/cuulong"));
    Map<String, String> asked = Browser.query(keycloak);

    assertThat(keycloak.toString())
        .startsWith("http://localhost:8180/realms/cuulong/protocol/openid-connect/auth?");
    assertThat(asked)
        .containsEntry("response_type", "code")
        .containsEntry("client_id", "gateway")
        .containsEntry("code_challenge_method", "S256")
        .containsEntry("redirect_uri", DOOR + "/login/oauth2/code/cuulong");
  }

  @Test
  void hasNoLoginAtAnUnknownClient() throws Exception {
    assertThat(browser.get("/oauth2/authorization/nobody").statusCode()).isEqualTo(404);
  }

  @Test
  void keepsTheTokensInTheSessionAndGivesThemToTheServices() throws Exception {
    HttpResponse<String> home = browser.logIn(KEYCLOAK);
    HttpResponse<String> answer = browser.get(SESSIONS);

    assertThat(Browser.location(home)).hasPath("/");
    assertThat(home.headers().firstValue("Set-Cookie").orElse(""))
        .startsWith(COOKIE)
        .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
        .doesNotContain("Domain")
        .doesNotContain("eyJ");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(SERVICE.last().header("Authorization")).startsWith("Bearer eyJ");
    assertThat(SERVICE.last().header("Cookie")).isNull();
    assertThat(KEYCLOAK.tokenCalls.getLast()).containsKey("code_verifier");
  }

  @Test
  void tellsTheBrowserWhoIsSignedIn() throws Exception {
    browser.logIn(KEYCLOAK);

    HttpResponse<String> me = browser.get("/me");

    assertThat(me.statusCode()).isEqualTo(200);
    assertThat(JsonPath.<String>read(me.body(), "$.username")).isEqualTo("vanphong.angiang");
  }

  @Test
  void acceptsAChangeOnlyWithTheTokenOfThePage() throws Exception {
    browser.logIn(KEYCLOAK);
    browser.get("/me");

    HttpRequest.Builder planted =
        browser.to(SESSIONS).POST(BodyPublishers.ofString("{}")).header("Origin", DOOR);
    String sameForBoth = "5b6ae82b-7d52-4d4a-9d2c-0c0f1f2f3f4f";

    assertProblem(browser.send(planted.copy()), 403, "cross-site");
    assertProblem(
        browser.send(
            planted
                .copy()
                .header("X-XSRF-TOKEN", sameForBoth)
                .header("Cookie", "XSRF-TOKEN=" + sameForBoth)),
        403,
        "cross-site");
    assertThat(SERVICE.asked).isEmpty();
    HttpResponse<String> done = browser.send(browser.change(SESSIONS, "{\"a\":1}"));
    assertThat(done.statusCode()).isEqualTo(200);
    assertThat(SERVICE.last().body()).isEqualTo("{\"a\":1}");
    assertThat(SERVICE.last().header("X-XSRF-TOKEN")).isNull();
  }

  @Test
  void refreshesAnAccessTokenThatHasRunOut() throws Exception {
    KEYCLOAK.secondsToLive = 1;
    browser.logIn(KEYCLOAK);
    int before = KEYCLOAK.tokenCalls.size();

    assertThat(browser.get(SESSIONS).statusCode()).isEqualTo(200);
    assertThat(KEYCLOAK.tokenCalls).hasSizeGreaterThan(before);
    assertThat(KEYCLOAK.tokenCalls.getLast()).containsEntry("grant_type", "refresh_token");
  }

  @Test
  void endsASessionWhoseLoginHasEnded() throws Exception {
    KEYCLOAK.secondsToLive = 1;
    browser.logIn(KEYCLOAK);
    KEYCLOAK.loginEnded = true;

    assertProblem(browser.get(SESSIONS), 401, "token-refused");
    assertProblem(browser.get(SESSIONS), 401, "not-signed-in");
  }

  @Test
  void letsPeopleOfOtherCouncilsOnlySignOut() throws Exception {
    KEYCLOAK.council = "can-tho-2025";
    browser.logIn(KEYCLOAK);

    assertProblem(browser.get("/me"), 403, "not-of-this-council");
    assertProblem(browser.get(SESSIONS), 403, "not-of-this-council");
    assertThat(signOut().statusCode()).isEqualTo(200);
  }

  @Test
  void endsTheLoginAtKeycloakToo() throws Exception {
    browser.logIn(KEYCLOAK);
    browser.get("/me");
    int before = KEYCLOAK.logouts.size();

    HttpResponse<String> out = signOut();

    assertThat(JsonPath.<String>read(out.body(), "$.location")).isEqualTo("/");
    assertThat(KEYCLOAK.logouts).hasSize(before + 1);
    assertThat(KEYCLOAK.logouts.getLast().get("refresh_token")).startsWith("refresh-");
    assertProblem(browser.get("/me"), 401, "not-signed-in");
  }

  @Test
  void endsTheLoginInTheBrowserWhereTheSessionIsGone() throws Exception {
    browser.get("/");

    URI page = URI.create(JsonPath.read(signOut().body(), "$.location"));

    assertThat(page.toString())
        .startsWith("http://localhost:8180/realms/cuulong/protocol/openid-connect/logout?");
    assertThat(Browser.query(page))
        .containsEntry("client_id", "gateway")
        .containsEntry("post_logout_redirect_uri", DOOR + "/")
        .doesNotContainKey("id_token_hint");
  }

  @Test
  void refusesAPathToOwnPeopleWithoutTheRole() throws Exception {
    browser.logIn(KEYCLOAK);
    browser.get("/me");

    assertProblem(browser.send(browser.change("/nowhere", "")), 403, "not-allowed");
  }

  @Test
  void refusesAnUnrequestedCode() throws Exception {
    HttpResponse<String> answer = browser.get("/login/oauth2/code/cuulong?code=x&state=y");

    assertThat(Browser.location(answer)).hasToString("/?login=failed");
    assertProblem(browser.get("/me"), 401, "not-signed-in");
  }

  private HttpResponse<String> signOut() throws Exception {
    return browser.send(browser.change("/logout", ""));
  }
}
