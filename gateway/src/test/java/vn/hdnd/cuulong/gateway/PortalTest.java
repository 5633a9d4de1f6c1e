package vn.hdnd.cuulong.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalTest extends GatewayTestBase {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.html", "/don-thu", "/don-thu/2025-000123/tien-trinh"})
  void servesThePortalForEveryPage(String path) throws Exception {
    HttpResponse<String> page = new Browser(port).get(path);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(page.body()).contains("<!doctype html>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing.js",
        "/assets/nothing.js",
        "/openapi",
        "/login",
        "/oauth2/x",
        "/error/x"
      })
  void servesNoPageInPlaceOfSomethingElse(String path) throws Exception {
    assertThat(new Browser(port).get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void keepsFilesWithADigestForEver() throws Exception {
    HttpResponse<String> file = new Browser(port).get("/assets/test-only-1a2b.js");

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Cache-Control").orElse(""))
        .contains("max-age=31536000", "immutable");
  }

  @Test
  void tellsTheBrowserToTrustNothingFromElsewhere() throws Exception {
    HttpResponse<String> page = new Browser(port).get("/");
    String policy = page.headers().firstValue("Content-Security-Policy").orElse("");

    assertThat(policy).contains("script-src 'self';", "frame-ancestors 'none'");
    assertThat(policy).doesNotContain("unsafe-eval", "script-src 'self' 'unsafe-inline'");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
  }

  @Test
  void startsNoSessionForWhoOnlyLooks() throws Exception {
    Browser browser = new Browser(port);
    browser.get("/");

    assertThat(browser.cookie("CUULONG_SESSION_AN_GIANG")).isEmpty();
  }
}
