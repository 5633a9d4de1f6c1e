package vn.hdnd.cuulong.platform.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hdnd.cuulong.platform.testkit.http.RawRequest;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

/** Tests answers before any filter, and the time limits for callers. */
@SpringBootTest(
    classes = Things.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "cuulong.web.receive-within=1s")
class BareConnectionTest {

  private static final Duration PATIENCE = Duration.ofSeconds(8);
  private static final String WRITER =
      TestTokens.of("vanphong.angiang", "an-giang-2025", "writer", "reader");
  private static final String POST = "POST /api/things/v1/things HTTP/1.1\r\nHost: a\r\n";

  @LocalServerPort private int port;

  static Stream<Arguments> unreadable() {
    return Stream.of(
        Arguments.of(400, "GET /a|b HTTP/1.1\r\nHost: a\r\n"),
        Arguments.of(400, "GET / HTTP/1.1\r\n"),
        Arguments.of(400, "GET / HTTP/1.1\r\nHost: a b\r\n"),
        Arguments.of(400, "GET / HTTP/1.1\r\nHost: a\r\nno header\r\n"),
        Arguments.of(400, "GET / HTTP/1.1\r\nHost: a\r\nX: " + "x".repeat(32_800) + "\r\n"),
        Arguments.of(400, "GET /" + "x".repeat(32_800) + " HTTP/1.1\r\nHost: a\r\n"),
        Arguments.of(400, "GET /a;b=c HTTP/1.1\r\nHost: a\r\n"),
        Arguments.of(400, "GET /%2e%2e/x HTTP/1.1\r\nHost: a\r\n"),
        Arguments.of(400, "GET /%00 HTTP/1.1\r\nHost: a\r\n"),
        Arguments.of(400, "GET /a%2fb HTTP/1.1\r\nHost: a\r\n"),
        Arguments.of(400, "ODD / HTTP/1.1\r\nHost: a\r\n"),
        Arguments.of(405, "TRACE / HTTP/1.1\r\nHost: a\r\n"),
        Arguments.of(400, POST + "Content-Length: -1\r\n"),
        Arguments.of(501, POST + "Transfer-Encoding: odd\r\n"),
        Arguments.of(417, POST + "Content-Length: 1\r\nExpect: odd\r\n"),
        Arguments.of(505, "GET / HTTP/9.9\r\nHost: a\r\n"),
        Arguments.of(401, "OPTIONS * HTTP/1.1\r\nHost: a\r\n"),
        Arguments.of(400, "GET * HTTP/1.1\r\nHost: a\r\n"),
        Arguments.of(401, "GET /nothing HTTP/1.1\r\nHost: a\r\n"),
        Arguments.of(
            404, "GET /nothing HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + WRITER + "\r\n"));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void refusesInTheSameFormAsElsewhere(int status, String head) throws Exception {
    String answer = RawRequest.send(port, head + "Connection: close\r\n\r\n").text();

    assertThat(answer)
        .startsWith("HTTP/1.1 " + status)
        .containsIgnoringCase("Content-Type: application/problem+json")
        .contains("X-Content-Type-Options: nosniff", "X-Frame-Options: DENY", "no-store")
        .doesNotContain("<html", "Tomcat");
    String body = answer.substring(answer.indexOf("\r\n\r\n"));
    String json = body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1);
    assertThat(JsonPath.<String>read(json, "$.type"))
        .startsWith("https://cuulong.hdnd.vn/problems/");
    assertThat(JsonPath.<Integer>read(json, "$.status")).isEqualTo(status);
    assertThat(JsonPath.<String>read(json, "$.title")).isNotBlank();
  }

  @Test
  void endsASlowHead() throws Exception {
    assertThat(dripped("GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ")).doesNotContain("HTTP/1.1 200");
  }

  @Test
  void endsAConnectionOfBlankLines() throws Exception {
    assertThat(RawRequest.drip(port, "", "\r\n", PATIENCE).text()).isEmpty();
  }

  @Test
  void endsAConnectionOfBlankLinesAfterARequestToo() throws Exception {
    String request = "\r\nGET /readyz HTTP/1.1\r\nHost: a\r\n\r\n";

    assertThat(RawRequest.drip(port, request, "\r\n", PATIENCE).text()).startsWith("HTTP/1.1 ");
  }

  @Test
  void endsASlowBody() throws Exception {
    String head =
        POST
            + "Content-Type: application/json\r\nContent-Length: 9999\r\nIdempotency-Key: slow\r\n"
            + "Authorization: Bearer "
            + WRITER
            + "\r\n\r\n";

    assertThat(dripped(head))
        .startsWith("HTTP/1.1 408")
        .contains("too-slow", "X-Content-Type-Options: nosniff");
  }

  @Test
  void endsASlowBodyOfAStranger() throws Exception {
    String head = POST + "Content-Type: application/json\r\nContent-Length: 9999\r\n\r\n";

    assertThat(dripped(head)).doesNotContain("HTTP/1.1 200");
  }

  private String dripped(String text) throws IOException {
    return RawRequest.drip(port, text, "a", PATIENCE).text();
  }
}
