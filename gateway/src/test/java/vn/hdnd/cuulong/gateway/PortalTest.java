package vn.hdnd.cuulong.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({
    "/assets/test-only-1a2b.js, /static/assets/test-only-1a2b.js, text/javascript, immutable",
    "/, /static/index.html, text/html, no-cache",
    "/don-thu/2025-000123, /static/index.html, text/html, no-cache",
  })
  void sendsCompressedFilesToClientsThatAcceptThem(
      String path, String file, String type, String caching) throws Exception {
    HttpResponse<byte[]> packed = bytes(path, "gzip, br");

    assertThat(packed.statusCode()).isEqualTo(200);
    assertThat(packed.body()).isEqualTo(onDisk(file + ".gz"));
    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(packed.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(packed.headers().firstValue("Cache-Control").orElse("")).contains(caching);
    assertThat(packed.headers().firstValue("Vary").orElse("")).contains("Accept-Encoding");
  }

  @ParameterizedTest
  @CsvSource({
    "/assets/test-only-1a2b.js, /static/assets/test-only-1a2b.js",
    "/don-thu, /static/index.html",
  })
  void sendsTheFileItselfToOtherClients(String path, String file) throws Exception {
    // The compressed file is requested first, to prove that the cached one is not given to
    // everybody.
    bytes(path, "gzip");
    HttpResponse<byte[]> plain = bytes(path, "identity");

    assertThat(plain.body()).isEqualTo(onDisk(file));
    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
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
  void startsNoSessionForAVisitor() throws Exception {
    Browser browser = new Browser(port);
    browser.get("/");

    assertThat(browser.cookie("__Host-CUULONG_SESSION_AN_GIANG")).isEmpty();
  }

  private HttpResponse<byte[]> bytes(String path, String encodings) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Accept-Encoding", encodings)
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  private static byte[] onDisk(String resource) throws IOException {
    try (InputStream file = PortalTest.class.getResourceAsStream(resource)) {
      return Objects.requireNonNull(file, resource).readAllBytes();
    }
  }
}
